package org.portwright.ui.fields;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.viewers.ISelection;
import org.portwright.model.ModelRoot;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.porting.Fine;
import org.portwright.porting.Problem;
import org.portwright.porting.UnconfirmedValues;
import org.portwright.porting.checks.Problems;
import org.portwright.porting.life.LetterSignature;
import org.portwright.porting.life.OddDays;
import org.portwright.ui.Failures;
import org.portwright.ui.unread.UnreadText;
import org.portwright.ui.unread.UnreadTexts;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.fields.Assignment;
import org.portwright.workspace.fields.EditField;
import org.portwright.workspace.fields.FieldText;
import org.portwright.workspace.files.UnreadableFileException;
import org.portwright.workspace.records.OddDayOperation;
import org.portwright.workspace.records.SignatureWatch;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.work.Reply;
import org.portwright.workspace.resources.work.RunMode;
import org.portwright.workspace.work.Operation;
import org.portwright.workspace.work.OperationException;
import org.portwright.workspace.work.Work;

/** The file that an editor shows: what its pages read of it and do with it. */
public final class EditedModel {

	private final EngagementFiles engagementFiles;
	private final ModelFile file;
	private final UnreadTexts unread;
	private final Set<String> visited = new HashSet<>();
	private final Runnable visitsChanged;
	private final Consumer<ISelection> selection;
	private boolean allVisited;
	private Consumer<OperationException> refusals = Failures::show;
	private Predicate<String> oddDays = OddDayDialog::ask;

	/**
	 * @param visitsChanged called when a problem is to be shown in another way
	 * @param selection     makes something the selection of the editor
	 */
	public EditedModel(EngagementFiles engagementFiles, ModelFile file, UnreadTexts unread, Runnable visitsChanged,
			Consumer<ISelection> selection) {
		this.engagementFiles = engagementFiles;
		this.file = file;
		this.unread = unread;
		this.visitsChanged = visitsChanged;
		this.selection = selection;
	}

	/** Where the file belongs to. */
	public EngagementFiles engagementFiles() {
		return engagementFiles;
	}

	/** The file. */
	public ModelFile file() {
		return file;
	}

	/** The tenant or port order as it is now: another object after the file was read again. */
	public ModelRoot root() {
		return file.root();
	}

	/** What a field holds, as the file writes it; empty if it holds nothing or is not there. */
	public String text(String path) {
		return FieldText.of(root(), path);
	}

	/** What a field shows to people of what it holds. */
	public String shown(String path) {
		return FieldText.shown(root(), path);
	}

	/** What stands in fields of the file and is not understood, whichever editor it was typed in. */
	public List<UnreadText> unread() {
		return unread.of(file);
	}

	/** What stands in a field and is not understood. */
	Optional<UnreadText> unread(String path) {
		return unread.of(file, path);
	}

	/** A text that is not understood stands in its field from now on. */
	void keep(UnreadText text) {
		unread.keep(file, text);
	}

	/** What stood in a field is put right, or given up. */
	void forgetUnread(String path) {
		unread.forget(file, path);
	}

	/**
	 * Changes a field.
	 *
	 * @param label says what is done, for the menu
	 * @param visit the same object for all changes that one undo is to take back
	 * @throws OperationException if the field cannot hold this
	 */
	void edit(String path, String value, String label, Object visit) throws OperationException {
		new EditField(engagementFiles.model(), file, new Assignment(path, value), label, visit)
				.telling(engagementFiles.recorder()).execute(new NullProgressMonitor());
	}

	/**
	 * Gives a field another value than by typing, as one step to undo. What stood in it and was not understood gives
	 * way.
	 *
	 * @param label says what is done, for the menu <em>Edit</em>
	 */
	public void take(String path, String value, String label) {
		if (perform(new EditField(engagementFiles.model(), file, new Assignment(path, value), label, new Object())
				.telling(engagementFiles.recorder())).isPresent()) {
			forgetUnread(path);
		}
	}

	/**
	 * Takes back what a visit typed into a field, with all that followed from it.
	 *
	 * @param visit the one that has ended
	 * @param value what the field had before it
	 * @param label says what is done where something else was changed meanwhile
	 */
	void takeBack(Object visit, String path, String value, String label) {
		if (!engagementFiles.model().takeBack(file, visit)) {
			take(path, value, label);
		}
	}

	/**
	 * Does work, or tells why it cannot be done. Days that look wrong are asked about.
	 *
	 * @param agreed gives the work that takes days which look wrong
	 * @param name   what people read while it goes on
	 * @param done   gets the result, if there is one
	 */
	public <R> void run(Work<?, ?, R> work, Supplier<Work<?, ?, R>> agreed, String name, Consumer<R> done) {
		engagementFiles.runner().run(work, RunMode.asked(name), new Reply<R>() {

			@Override
			public void done(R result) {
				done.accept(result);
			}

			@Override
			public boolean failed(Throwable reason) {
				if (!(reason instanceof OperationException refusal)) {
					return false;
				}
				if (refusal.kind() == OperationException.Kind.ODD_DAYS) {
					if (oddDays.test(refusal.getMessage())) {
						run(agreed.get(), agreed, name, done);
					}
					return true;
				}
				boolean told = !refusal.fields().isEmpty();
				if (told) {
					refusals.accept(refusal);
				}
				return told;
			}
		});
	}

	/** The days of the order that look wrong, in sentences. */
	Set<String> oddDays() {
		return root() instanceof PortOrder order ? OddDays.of(order, engagementFiles.model().today()) : Set.of();
	}

	/** Asks whether days that look wrong are right all the same. */
	boolean agree(Collection<String> odd) {
		return oddDays.test(String.join("\n", odd)); //$NON-NLS-1$
	}

	/** From now on this is asked whether days that look wrong are right all the same. */
	public void onOddDays(Predicate<String> asked) {
		oddDays = asked;
	}

	/**
	 * Does an operation, or tells why it cannot be done; then the result is empty. Days that look wrong are asked
	 * about.
	 */
	public <R> Optional<R> perform(Operation<R> operation) {
		try {
			return Optional.of(operation.execute(new NullProgressMonitor()));
		} catch (OperationCanceledException e) {
			// The user knows that the file is read-only.
			return Optional.empty();
		} catch (OperationException e) {
			if (operation instanceof OddDayOperation<R> asked && e.kind() == OperationException.Kind.ODD_DAYS) {
				return oddDays.test(e.getMessage()) ? perform(asked.agreeing()) : Optional.empty();
			}
			if (e.fields().isEmpty()) {
				Failures.show(e);
			} else {
				refusals.accept(e);
			}
			return Optional.empty();
		}
	}

	/** From now on this tells of problems and fields that are in the way of something. */
	public void onRefusal(Consumer<OperationException> told) {
		refusals = told;
	}

	/** Notices whether the next change takes the signature of the order out. */
	SignatureWatch watchSignature() {
		return new SignatureWatch(file);
	}

	/** Returns whether the letter of the order may still be signed and is not. */
	boolean isUnsignedDraft() {
		return root() instanceof PortOrder order && order.getState() == OrderState.DRAFT
				&& LetterSignature.of(order).isEmpty();
	}

	/** The open problems of the file as far as they are known. */
	public List<Problem> problems() {
		return engagementFiles.problems().of(file).map(Problems::open).orElse(List.of());
	}

	/** Returns the open problems as the fields show them: each unconfirmed value has its own. */
	List<Problem> problemsByField() {
		return root() instanceof PortOrder order ? UnconfirmedValues.byField(order, problems()) : problems();
	}

	/** Returns why the file cannot be read any more from the disk; empty if it can. */
	public Optional<String> unreadable() {
		return engagementFiles.problems().unreadable(file).map(UnreadableFileException::explanation);
	}

	/** Returns whether the file was checked. */
	public boolean isJudged() {
		return engagementFiles.problems().of(file).isPresent();
	}

	/** What was checked in the file and is fine, as far as it is known. */
	public List<Fine> fine() {
		return engagementFiles.problems().of(file).map(Problems::fine).orElse(List.of());
	}

	/** Makes objects the selection of the editor, so that commands work on them. */
	public void select(ISelection selected) {
		selection.accept(selected);
	}

	/** Whether a problem is to be shown as one: a field that was never visited is merely still needed. */
	public boolean isDue(Problem problem) {
		return !problem.stillNeeded() || allVisited || visited.contains(problem.feature());
	}

	/** Somebody was in the field: if it is empty now it was left empty. */
	void visit(String path) {
		if (visited.add(path)) {
			visitsChanged.run();
		}
	}

	/** The pack was asked for, or the order submitted: what is still needed is a problem now. */
	public void visitAll() {
		allVisited = true;
		visitsChanged.run();
	}
}
