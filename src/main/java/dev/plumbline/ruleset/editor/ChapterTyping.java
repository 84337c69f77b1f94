package dev.plumbline.ruleset.editor;

import dev.plumbline.advice.SentenceList;
import dev.plumbline.rules.Problem;
import dev.plumbline.rules.RulesRefused;
import dev.plumbline.ruleset.DraftReading;
import dev.plumbline.ruleset.NoDraft;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

import java.util.List;

/** What the editor's script asks while somebody types. */
@RestController
class ChapterTyping {

	private final Workbench workbench;

	private final ChapterSaving saving;

	ChapterTyping(Workbench workbench, ChapterSaving saving) {
		this.workbench = workbench;
		this.saving = saving;
	}

	/** Every sentence that a chapter may hold, and every figure, to be offered. */
	@GetMapping(EditorConfiguration.PATH + "/words")
	Words words(@RequestParam(defaultValue = "") String file) {
		RulesInHand rules = this.workbench.now();
		SentenceList sentences = rules.sentences(file);
		return new Words(sentences.conditions(), sentences.conclusions(), Figures.of(rules.text()).known());
	}

	/** What is wrong with the draft if a chapter has this text; nothing is saved. */
	@PostMapping(EditorConfiguration.PATH + "/check-text")
	Typed check(@RequestParam String file, @RequestParam String text) {
		return typed(file, ChapterSaving.plainLines(text));
	}

	/**
	 * Saves what was typed so far; 409 when it would overwrite what somebody else saved.
	 */
	@PostMapping(ChapterPage.PATH + "/autosave")
	ResponseEntity<Typed> save(@PathVariable String file, @RequestParam String seen, @RequestParam String text) {
		ChapterPage.checkName(file);
		String plain = ChapterSaving.plainLines(text);
		try {
			this.saving.save(file, seen, plain);
			return ResponseEntity.ok(typed(file, plain));
		}
		catch (ChapterOvertaken | NoDraft overtaken) {
			return ResponseEntity.status(HttpStatus.CONFLICT).build();
		}
		catch (RulesRefused refused) {
			return ResponseEntity.unprocessableContent().body(new Typed(seen, refused.problems()));
		}
	}

	private Typed typed(String file, String text) {
		if (!Chapter.isName(file)) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return new Typed(ChapterSaving.seen(text),
				DraftReading.of(ChapterSaving.with(this.workbench.now().text(), file, text)).problems());
	}

	/**
	 * What became of a text.
	 *
	 * @param seen by which the next save says that it was made to this text
	 */
	record Typed(String seen, List<Problem> problems) {
	}

	/** What a rule may be made of. */
	record Words(List<String> conditions, List<String> conclusions, List<Figures.Known> figures) {
	}

}
