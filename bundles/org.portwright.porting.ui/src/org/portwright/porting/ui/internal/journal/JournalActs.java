package org.portwright.porting.ui.internal.journal;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.portwright.model.JournalEntry;
import org.portwright.model.LetterOfAuthorization;
import org.portwright.model.PortOrder;
import org.portwright.model.Question;
import org.portwright.model.Signature;
import org.portwright.model.paths.FeaturePath;
import org.portwright.porting.journal.HeldChange;
import org.portwright.porting.journal.JournalDays;
import org.portwright.porting.journal.RejectionEntry;
import org.portwright.porting.journal.StateEntries;
import org.portwright.porting.life.RecordedLater;
import org.portwright.porting.ui.internal.journal.EntryDialog.Asked;
import org.portwright.porting.ui.internal.journal.EntryDialog.Said;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.fields.EditedModel;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.orders.AddNote;
import org.portwright.workspace.orders.AnswerQuestion;
import org.portwright.workspace.orders.AskQuestion;
import org.portwright.workspace.orders.CorrectEntry;
import org.portwright.workspace.records.Happened;
import org.portwright.workspace.records.Recorder;

/** What is written into the journal of an order: each asks first and is one operation, which can be undone. */
public final class JournalActs {

	private final EditedModel edited;
	private final Shell shell;

	/** @param shell asks */
	public JournalActs(EditedModel edited, Shell shell) {
		this.edited = edited;
		this.shell = shell;
	}

	private WorkspaceModel model() {
		return edited.engagementFiles().model();
	}

	private Recorder recorder(LocalDate day) {
		return edited.engagementFiles().recorder().of(Happened.on(day));
	}

	private PortOrder order() {
		return (PortOrder) edited.root();
	}

	private Optional<Said> ask(Asked asked) {
		return ask(asked, day -> Optional.empty());
	}

	private Optional<Said> ask(Asked asked, Function<LocalDate, Optional<String>> doubt) {
		return new EntryDialog(shell, asked, new HappenedDay(edited.engagementFiles().now(), doubt)).ask();
	}

	/** Adds a note. */
	void addNote() {
		ask(Asked.of(Messages.Note_title, Messages.Note_message, Messages.Note_text, "").on(Messages.Note_day)) //$NON-NLS-1$
				.ifPresent(said -> edited
						.perform(new AddNote(model(), edited.file(), said.text(), recorder(said.day()))));
	}

	/** Adds a question that somebody asked. */
	void addQuestion() {
		ask(Asked.of(Messages.Question_title, Messages.Question_message, Messages.Question_text, "") //$NON-NLS-1$
				.by(Messages.Question_by).on(Messages.Question_day))
				.ifPresent(said -> edited.perform(new AskQuestion(model(), edited.file(), said.text(), said.who(),
						recorder(said.day()))));
	}

	/**
	 * Answers a question.
	 *
	 * @param path its path, or that of something in it
	 */
	public void answer(String path) {
		question(path).ifPresent(question -> ask(
				Asked.of(Messages.AnswerQuestion_title, String.valueOf(question.getText()),
						Messages.AnswerQuestion_text, "") //$NON-NLS-1$
						.on(Messages.AnswerQuestion_day),
				day -> RecordedLater.than(day, question))
				.ifPresent(said -> edited.perform(new AnswerQuestion(model(), edited.file(),
						String.valueOf(question.getId()), said.text(), recorder(said.day())))));
	}

	private Optional<Question> question(String path) {
		return order().getQuestions().stream().filter(question -> {
			String own = FeaturePath.of(question, null);
			return path.equals(own) || path.startsWith(own + '.');
		}).findFirst();
	}

	/**
	 * Corrects an entry: the wrong one stays, struck through. Of a change of state, a question and an answer the day is
	 * asked for, too. Who signed the letter when is a matter of the letter, which the refusal opens.
	 */
	void correct(String id) {
		order().getJournal().stream().filter(entry -> id.equals(entry.getId())).findFirst().ifPresent(entry -> {
			if (isSignedCopy(entry)) {
				perform(id, text(entry), edited.engagementFiles().recorder());
				return;
			}
			Optional<LocalDate> known = StateEntries.of(order()).of(entry).map(HeldChange::day)
					.orElseGet(() -> JournalDays.of(entry));
			var day = new HappenedDay(edited.engagementFiles().now(), other -> Optional.empty());
			known.ifPresent(day::begin);
			Asked asked = correction(entry);
			new EntryDialog(shell, asked, day).ask()
					.ifPresent(said -> perform(id, said.text(),
							asked.day().isEmpty() || known.equals(Optional.of(said.day()))
									? edited.engagementFiles().recorder()
									: recorder(said.day())));
		});
	}

	private Asked correction(JournalEntry entry) {
		Asked right = Asked.of(Messages.Correct_title, Messages.Correct_message, Messages.Correct_text, text(entry));
		return switch (entry.getKind()) {
		case STATE_CHANGE, CORRECTION -> Asked
				.of(Messages.Correct_title, Messages.Correct_state, Messages.Correct_words, words(entry))
				.on(Messages.Note_day).optional();
		case QUESTION -> right.on(Messages.Question_day);
		case ANSWER -> right.on(Messages.AnswerQuestion_day);
		default -> right;
		};
	}

	private void perform(String id, String text, Recorder recorder) {
		edited.perform(new CorrectEntry(model(), edited.file(), id, text, recorder));
	}

	private boolean isSignedCopy(JournalEntry entry) {
		@Nullable
		LetterOfAuthorization loa = order().getLoa();
		@Nullable
		Signature signature = loa == null ? null : loa.getSignature();
		return signature != null && signature.getSignedCopyHash() != null && entry.getFiles().stream()
				.anyMatch(file -> signature.getSignedCopyHash().equals(file.getSha256()));
	}

	/** The words of a rejection are its reason: code and causes stay. */
	private String words(JournalEntry entry) {
		return order().getRejections().stream()
				.filter(rejection -> RejectionEntry.of(order(), StateEntries.of(order()), rejection)
						.filter(entry::equals).isPresent())
				.findFirst().map(rejection -> Objects.toString(rejection.getReason(), "")) //$NON-NLS-1$
				.orElseGet(() -> text(entry));
	}

	private static String text(JournalEntry entry) {
		@Nullable
		String text = entry.getText();
		return text == null ? "" : text; //$NON-NLS-1$
	}
}
