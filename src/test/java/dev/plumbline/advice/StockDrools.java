package dev.plumbline.advice;

import dev.plumbline.rules.ChapterReader;
import dev.plumbline.rules.Evidence;
import dev.plumbline.rules.RuleRun;
import dev.plumbline.rules.RuleSetText;
import dev.plumbline.rules.Stratum;
import dev.plumbline.rules.Vocabulary;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

import java.util.Map;

/**
 * The same chapters read by Drools as it comes: through {@code vocabulary.dsl}, DRL and
 * the compiler, with none of our reader or building in between.
 */
public final class StockDrools {

	private final KieBase base;

	private StockDrools(KieBase base) {
		this.base = base;
	}

	/** Compiles the chapters of a rule set that our reader has accepted. */
	public static StockDrools of(RuleSet ruleSet, RuleSetText text) {
		return of(AdviceVocabulary.over(ruleSet.candidates()), text.chapters(), ruleSet.evidence());
	}

	/** Compiles chapters of any vocabulary that our reader has accepted. */
	public static StockDrools of(Vocabulary<?> vocabulary, Map<String, String> chapters, Evidence evidence) {
		KieServices services = KieServices.get();
		KieFileSystem files = services.newKieFileSystem();
		files.write("src/main/resources/rules/vocabulary.dsl", vocabulary.toDsl());
		ChapterReader<?> reader = new ChapterReader<>(vocabulary, evidence);
		chapters.forEach((name, chapter) -> files.write("src/main/resources/rules/" + name, reader.fill(chapter)));
		return of(services, files);
	}

	/** Compiles one file of plain DRL. */
	static StockDrools of(String drl) {
		KieServices services = KieServices.get();
		KieFileSystem files = services.newKieFileSystem();
		files.write("src/main/resources/rules/rules.drl", drl);
		return of(services, files);
	}

	private static StockDrools of(KieServices services, KieFileSystem files) {
		KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
		if (builder.getResults().hasMessages(Message.Level.ERROR)) {
			throw new IllegalStateException(builder.getResults().toString());
		}
		return new StockDrools(services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase());
	}

	/** A run that the advisor's own evaluation can be given. */
	public RuleRun start(Conclusions conclusions) {
		return startWith(conclusions);
	}

	/** A run that tells its conclusions to a collector of its vocabulary. */
	public RuleRun startWith(Object collector) {
		KieSession session = this.base.newKieSession();
		session.setGlobal("conclusions", collector);
		return new StockRun(session);
	}

	private record StockRun(KieSession session) implements RuleRun {

		@Override
		public RuleRun know(Object fact) {
			this.session.insert(fact);
			return this;
		}

		@Override
		public RuleRun fire(Stratum stratum) {
			this.session.getAgenda().getAgendaGroup(stratum.name()).setFocus();
			this.session.fireAllRules();
			return this;
		}

		@Override
		public void close() {
			this.session.dispose();
		}

	}

}
