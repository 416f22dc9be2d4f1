package org.portwright.cli.internal.journal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.cli.internal.call.OddDayAnswer;
import org.portwright.cli.internal.call.WrongUseException;
import org.portwright.cli.internal.texts.Messages;
import org.portwright.model.JournalEntry;
import org.portwright.model.Question;
import org.portwright.porting.life.OpenQuestions;
import org.portwright.workspace.orders.AnswerQuestion;
import org.portwright.workspace.orders.AskQuestion;
import org.portwright.workspace.orders.CorrectEntry;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The questions, answers and corrections that a call adds to a journal. */
@SuppressWarnings("nls")
final class SaidAdditions {

	@Option(names = "--ask", paramLabel = "TEXT", descriptionKey = "ask")
	private @Nullable String ask;

	@Option(names = "--by", paramLabel = "NAME", descriptionKey = "by")
	private @Nullable String by;

	@Option(names = "--answer", paramLabel = "TEXT", descriptionKey = "answer")
	private @Nullable String answer;

	@Option(names = "--correct", paramLabel = "TEXT", descriptionKey = "correct")
	private @Nullable String correct;

	@Option(names = "--entry", paramLabel = "ENTRY", descriptionKey = "entry")
	private @Nullable String entry;

	@Option(names = "--on", paramLabel = "DATE", descriptionKey = "on")
	private @Nullable String on;

	@Mixin
	private OddDayAnswer odd = new OddDayAnswer();

	/** The user's answer to days that look wrong. */
	OddDayAnswer odd() {
		return odd;
	}

	/** When it happened; {@code null} for now. */
	@Nullable
	String on() {
		return on;
	}

	/** Adds them in the model. */
	void write(WrittenOrder to) throws CoreException, WrongUseException {
		check();
		String question = ask;
		if (question != null) {
			to.run(new AskQuestion(to.session().model(), to.file(), to.text(question), Objects.toString(by, ""),
					to.recorder()));
		}
		String reply = answer;
		if (reply != null) {
			Question asked = question(to);
			odd.run(new AnswerQuestion(to.session().model(), to.file(), String.valueOf(asked.getId()),
					to.text(reply), to.recorder()), to.settings(), to.console());
		}
		String right = correct;
		if (right != null) {
			odd.run(new CorrectEntry(to.session().model(), to.file(), String.valueOf(entry(to).getId()),
					to.text(right), to.recorder()), to.settings(), to.console());
		}
	}

	private void check() throws WrongUseException {
		if (by != null && ask == null) {
			throw new WrongUseException(Messages.JournalCommand_by);
		}
		if (answer != null && correct != null || entry != null && answer == null && correct == null
				|| correct != null && entry == null) {
			throw new WrongUseException(Messages.JournalCommand_entry);
		}
	}

	/** The question of the entry that is named, else the only one that is open. */
	private Question question(WrittenOrder to) throws WrongUseException {
		List<Question> open = OpenQuestions.of(to.order());
		if (entry == null) {
			if (open.size() == 1) {
				return open.getFirst();
			}
			throw new WrongUseException(open.isEmpty() ? Messages.JournalCommand_noQuestion
					: NLS.bind(Messages.JournalCommand_questions, open.size()));
		}
		@Nullable
		String about = entry(to).getAbout();
		return to.order().getQuestions().stream().filter(each -> Objects.equals(each.getId(), about)).findFirst()
				.orElseThrow(() -> new WrongUseException(NLS.bind(Messages.JournalCommand_noneOfQuestion, entry)));
	}

	/** An entry by its number in the list, or by its id. */
	private JournalEntry entry(WrittenOrder to) throws WrongUseException {
		String named = Objects.toString(entry, "");
		List<JournalEntry> journal = to.order().getJournal();
		Optional<JournalEntry> byId = journal.stream().filter(each -> named.equals(each.getId())).findFirst();
		int number = named.matches("[0-9]{1,6}") ? Integer.parseInt(named) : 0;
		if (byId.isEmpty() && (number < 1 || number > journal.size())) {
			throw new WrongUseException(NLS.bind(Messages.JournalCommand_noEntry, named, journal.size()));
		}
		return byId.orElseGet(() -> journal.get(number - 1));
	}
}
