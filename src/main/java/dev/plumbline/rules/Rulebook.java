package dev.plumbline.rules;

import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.model.DSL;
import org.drools.model.Global;
import org.drools.model.PatternDSL;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.drools.model.functions.Block1;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.DirectFiringOption;
import org.kie.api.runtime.conf.ThreadSafeOption;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Rules that were read, built into Drools and ready to run on any number of threads.
 * Built as a canonical model in memory: no DRL text, no generated classes, no compiler.
 *
 * @param <C> the collector that conclusions are told to
 */
public final class Rulebook<C> {

	static final String PACKAGE = "dev.plumbline.rulebook";

	private final Vocabulary<C> vocabulary;

	private final List<Rule> rules;

	private final Map<String, Rule> byName;

	private final Map<String, Integer> positions = new HashMap<>();

	private final InternalKnowledgeBase base;

	private final KieSessionConfiguration configuration;

	private Rulebook(Vocabulary<C> vocabulary, List<Rule> rules, Function<Rule, Block1<C>> consequence) {
		this.vocabulary = vocabulary;
		// Sorted, so that neither the order of rules nor of chapters can ever matter.
		this.rules = rules.stream()
			.sorted(Comparator.comparingInt((Rule rule) -> rule.stratum().order()).thenComparing(Rule::name))
			.toList();
		this.byName = this.rules.stream().collect(Collectors.toMap(Rule::name, Function.identity()));
		this.rules.forEach((rule) -> this.positions.put(rule.name(), this.positions.size()));
		this.base = KieBaseBuilder.createKieBaseFromModel(model(consequence));
		this.configuration = KieServices.get().newKieSessionConfiguration();
		this.configuration.setOption(DirectFiringOption.YES);
		this.configuration.setOption(ThreadSafeOption.NO);
	}

	/**
	 * Reads chapters and builds them.
	 * @param chapters text by name of the file
	 * @throws RulesRefused with every line that is not a sentence of the vocabulary
	 */
	public static <C> Rulebook<C> read(Vocabulary<C> vocabulary, Map<String, String> chapters, Evidence evidence) {
		return of(vocabulary, new ChapterReader<>(vocabulary, evidence).read(chapters));
	}

	/** The rule of that name. */
	public Rule rule(String name) {
		Rule rule = this.byName.get(name);
		if (rule == null) {
			throw new IllegalArgumentException("No rule '" + name + "'");
		}
		return rule;
	}

	/** Where the rule of that name stands in {@link #rules()}, from 0. */
	public int position(String name) {
		Integer position = this.positions.get(name);
		if (position == null) {
			throw new IllegalArgumentException("No rule '" + name + "'");
		}
		return position;
	}

	/** Builds rules that were read. */
	public static <C> Rulebook<C> of(Vocabulary<C> vocabulary, List<Rule> rules) {
		return new Rulebook<>(vocabulary, rules, Rulebook::conclude);
	}

	/** The same rules with actions that do nothing: what Drools itself costs. */
	static <C> Rulebook<C> silent(Rulebook<C> rulebook) {
		return new Rulebook<>(rulebook.vocabulary, rulebook.rules, (rule) -> (collector) -> {
		});
	}

	private static <C> Block1<C> conclude(Rule rule) {
		List<Rule.Said> said = rule.said();
		String name = rule.name();
		return (collector) -> {
			for (Rule.Said conclusion : said) {
				conclusion.action().accept(collector, name);
			}
		};
	}

	/** All rules, by stratum, then by name. */
	public List<Rule> rules() {
		return this.rules;
	}

	/**
	 * The same rules as plain DRL, figures filled in, each stratum an agenda group; the
	 * groups are to be focused one after the other.
	 */
	public String toDrl() {
		return PlainDrl.of(this.rules, this.vocabulary.header());
	}

	/** Begins a run over one set of facts. Close it when done. */
	public RuleRun start(C collector) {
		return new DroolsRun(collector);
	}

	private ModelImpl model(Function<Rule, Block1<C>> consequence) {
		ModelImpl model = new ModelImpl();
		Global<C> global = DSL.globalOf(this.vocabulary.collector(), PACKAGE, Vocabulary.GLOBAL);
		model.addGlobal(global);
		Map<Class<?>, Variable<Object>> facts = new LinkedHashMap<>();
		for (Rule rule : this.rules) {
			List<RuleItemBuilder<?>> items = new ArrayList<>(patterns(rule, facts));
			items.add(DSL.on(global).execute(consequence.apply(rule)));
			model.addRule(PatternDSL.rule(PACKAGE, rule.name())
				.attribute(org.drools.model.Rule.Attribute.AGENDA_GROUP, rule.stratum().name())
				.build(items.toArray(RuleItemBuilder<?>[]::new)));
		}
		return model;
	}

	/**
	 * One pattern for each type of fact the rule asks, one constraint for each sentence.
	 */
	private static List<PatternDef<Object>> patterns(Rule rule, Map<Class<?>, Variable<Object>> facts) {
		Map<Class<?>, PatternDef<Object>> patterns = new LinkedHashMap<>();
		for (Rule.Asked asked : rule.asked()) {
			PatternDef<Object> pattern = patterns.computeIfAbsent(asked.fact(),
					(fact) -> PatternDSL.pattern(facts.computeIfAbsent(fact, Rulebook::variable)));
			// The same words are the same constraint, so Drools shares the node.
			pattern.expr(asked.drl(), (fact) -> asked.predicate().test(fact));
		}
		return List.copyOf(patterns.values());
	}

	@SuppressWarnings("unchecked")
	private static Variable<Object> variable(Class<?> fact) {
		return (Variable<Object>) DSL.declarationOf(fact, fact.getSimpleName());
	}

	private final class DroolsRun implements RuleRun {

		private final KieSession session;

		private DroolsRun(C collector) {
			this.session = Rulebook.this.base.newKieSession(Rulebook.this.configuration, null);
			this.session.setGlobal(Vocabulary.GLOBAL, collector);
		}

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
