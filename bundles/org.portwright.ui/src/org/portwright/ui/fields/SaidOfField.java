package org.portwright.ui.fields;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.window.IShellProvider;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.PortOrder;
import org.portwright.porting.Problem;
import org.portwright.porting.fields.FieldNames;
import org.portwright.porting.proposals.Proposal;
import org.portwright.porting.proposals.Proposals;
import org.portwright.ui.fields.Said.Link;
import org.portwright.ui.fields.Said.Look;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.ui.problems.ProblemActions;
import org.portwright.ui.unread.UnreadText;
import org.portwright.workspace.fields.Assignment;
import org.portwright.workspace.orders.SetFields;

/** Puts into words what is wrong with a field, with what can be done about it. */
public final class SaidOfField {

	/** The fourth problem of one field waits until one of the others is mended. */
	private static final int MOST = 3;

	private final EditedModel edited;
	private final ProblemActions actions;

	/** @param shell over which a reason is asked for */
	SaidOfField(EditedModel edited, IShellProvider shell) {
		this.edited = edited;
		actions = new ProblemActions(edited.engagementFiles(), shell);
	}

	/** What is not understood in a field, then what is wrong with what it holds, then what was changed of it. */
	List<Said> of(Optional<UnreadText> unread, List<Problem> problems, String note) {
		List<Said> said = new ArrayList<>();
		unread.map(this::notUnderstood).ifPresent(said::add);
		said.addAll(of(problems));
		if (!note.isEmpty()) {
			said.add(new Said(Look.INFO, note, List.of()));
		}
		return said;
	}

	/** What can be taken for a field. */
	Said of(Proposal proposal) {
		return new Said(Look.PROPOSAL, proposal.why(),
				List.of(new Link(NLS.bind(Messages.SaidOfField_take, proposal.value()), () -> take(proposal))));
	}

	private void take(Proposal proposal) {
		edited.perform(new SetFields(edited.engagementFiles().model(), edited.engagementFiles().problems().now(),
				edited.engagementFiles().recorder(), edited.file(), proposal.edits().stream()
						.map(edit -> new Assignment(edit.feature(), edit.value())).toList()));
	}

	/** What is proposed for the fields of the file, by their paths. */
	Map<String, Proposal> proposals() {
		Map<String, Proposal> byPath = new HashMap<>();
		if (edited.root() instanceof PortOrder order) {
			Proposals.of(order, edited.problems()).forEach(proposal -> byPath.put(proposal.path(), proposal));
		}
		return byPath;
	}

	/** The problems that are due. */
	List<Said> of(List<Problem> problems) {
		return problems.stream().filter(edited::isDue).limit(MOST)
				.map(problem -> new Said(look(problem), problem.message(), links(problem))).toList();
	}

	/** The problems that are due of elements of a list: each names its element. */
	List<Said> ofElements(List<Problem> problems) {
		return problems.stream().filter(edited::isDue).limit(MOST)
				.map(problem -> new Said(look(problem), Said.named(
						FieldNames.of(problem.feature(), problem.value()), problem.message()), links(problem)))
				.toList();
	}

	private List<Link> links(Problem problem) {
		return actions.of(edited.file(), problem).stream().map(SaidOfField::link).toList();
	}

	private Said notUnderstood(UnreadText text) {
		String held = edited.shown(text.path());
		String label = held.isEmpty() ? Messages.FieldMark_clear : NLS.bind(Messages.FieldMark_putBack, held);
		return new Said(Look.ERROR, text.reason() + ' ' + text.kept(edited.file()),
				List.of(new Link(label, () -> edited.forgetUnread(text.path()))));
	}

	/** How a problem looks that is due. */
	public static Look look(Problem problem) {
		return switch (problem.severity()) {
		case ERROR -> Look.ERROR;
		case WARNING -> Look.WARNING;
		case INFO -> Look.INFO;
		};
	}

	private static Link link(IAction action) {
		return new Link(LegacyActionTools.removeMnemonics(LegacyActionTools.removeAcceleratorText(action.getText())),
				action::run);
	}
}
