package org.portwright.ui.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Control;
import org.portwright.model.paths.FeaturePath;
import org.portwright.porting.Problem;
import org.portwright.porting.proposals.Proposal;
import org.portwright.ui.fields.Said.Look;
import org.portwright.ui.unread.UnreadText;
import org.portwright.workspace.records.SignatureWatch;
import org.portwright.workspace.work.OperationException;

/**
 * One field of the model on a page: shows what the model holds, and changes the model. The path is looked up each time,
 * so a file that was read again needs no new fields.
 */
public abstract class Field {

	private final EditedModel edited;
	private final String path;
	private final String name;
	private @Nullable FieldMark mark;
	private Optional<FieldLine> line = Optional.empty();
	private List<Problem> problems = List.of();
	private List<Said> said = List.of();
	private String note = ""; //$NON-NLS-1$
	/** Which signature a change of this field took out. */
	private String takenOut = ""; //$NON-NLS-1$

	/**
	 * @param path path of the field from the root of the file
	 * @param name what the field is called, without colon and mnemonic
	 */
	protected Field(EditedModel edited, String path, String name) {
		this.edited = edited;
		this.path = path;
		this.name = name;
	}

	/** The file that has the field. */
	protected final EditedModel edited() {
		return edited;
	}

	/** Path of the field from the root of the file. */
	public final String path() {
		return path;
	}

	/** What the field is called. */
	public final String name() {
		return name;
	}

	/** The control that takes the focus. */
	public abstract Control control();

	/** Shows what the model holds, unless the control shows that already. */
	public abstract void refresh();

	/** Gives the model what was typed and is not there yet. */
	public void commit() {
		// Most fields never wait.
	}

	/** What the model holds, as people read it. */
	protected String held() {
		return edited.shown(path);
	}

	/** Gives the model another value. */
	protected void write(String value, Object visit) throws OperationException {
		edited.edit(path, value, name, visit);
	}

	/**
	 * What the control is to show: what was typed as long as the model cannot hold it, or else what the model holds.
	 */
	protected final String present() {
		return edited.unread(path).map(UnreadText::typed).orElseGet(this::held);
	}

	/** Changes the model; what it cannot hold stays in the field and is told there. */
	protected final void change(String value, Object visit) {
		SignatureWatch signature = edited.watchSignature();
		try {
			write(value, visit);
			signature.takenOut().ifPresent(gone -> takenOut = gone.message());
			edited.forgetUnread(path);
		} catch (OperationCanceledException e) {
			takenBack();
		} catch (OperationException e) {
			edited.keep(new UnreadText(path, name, value, e.getStatus().getMessage()));
		}
		showMark();
	}

	/** The file is read-only, as the user was told: the control shows again what the model holds. */
	protected void takenBack() {
		refresh();
	}

	/** Whether the control shows something that the model cannot hold. */
	public final boolean isRefused() {
		return edited.unread(path).isPresent();
	}

	/** What is wrong with the field, as far as it is known. */
	public final List<Problem> problems() {
		return problems;
	}

	/** What the field is in the model; empty if its path leads nowhere now. */
	public final Optional<EStructuralFeature> feature() {
		return FeaturePath.feature(edited.root().eClass(), path);
	}

	/** Shows what is wrong with the field. */
	final void showProblems(List<Problem> present) {
		if (!problems.equals(present) || !present.isEmpty()) {
			problems = present;
			showMark();
		}
	}

	/** Says at the field what was changed of what was typed; empty when that is over. */
	protected final void tell(String said) {
		if (!said.equals(note)) {
			note = said;
			mark().note(said);
		}
	}

	/** What was changed of what was typed. */
	final String note() {
		return note;
	}

	/** Words about the field are said there from now on. */
	final void saidIn(FieldLine place) {
		line = Optional.of(place);
	}

	/**
	 * Puts into words what the mark of the field stands for.
	 *
	 * @param proposal what can be taken while the field is empty
	 * @return what is to be said of it; nothing while its row is not there
	 */
	final List<Said> say(SaidOfField words, Optional<Proposal> proposal) {
		List<Said> all = new ArrayList<>(words.of(edited.unread(path), problems, note));
		if (!takenOut.isEmpty() && edited.isUnsignedDraft()) {
			all.add(new Said(Look.INFO, takenOut, List.of()));
		} else {
			takenOut = ""; //$NON-NLS-1$
		}
		proposal.filter(known -> !isRefused()).map(words::of).ifPresent(all::add);
		said = line.filter(FieldLine::isThere).isPresent() ? List.copyOf(all) : List.of();
		return said;
	}

	/** Where words about the field are said. */
	public final Optional<FieldLine> line() {
		return line;
	}

	/** What is said in words under the field now. */
	public final List<String> said() {
		return said.stream().map(Said::words).toList();
	}

	private FieldMark mark() {
		FieldMark made = mark == null ? new FieldMark(edited, control()) : mark;
		mark = made;
		return made;
	}

	/** Shows by a mark what is wrong with the field now. */
	protected final void showMark() {
		Optional<UnreadText> unread = edited.unread(path);
		if (mark == null && problems.isEmpty() && unread.isEmpty()) {
			return;
		}
		mark().show(unread, problems);
	}
}
