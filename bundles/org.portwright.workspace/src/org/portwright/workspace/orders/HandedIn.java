package org.portwright.workspace.orders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portwright.model.KeptFile;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.Revision;
import org.portwright.model.RevisionValue;
import org.portwright.porting.life.LetterValues;

/** Keeps what an order said when it left the draft, as a revision. */
@SuppressWarnings("nls")
final class HandedIn {

	private HandedIn() {
	}

	/**
	 * Records the order as it is. A revision of that number that is there was one that never went in: a wrong entry was
	 * corrected.
	 *
	 * @param number the revision's number
	 * @param day    the day on which it was handed in
	 * @param files  what is kept of it
	 */
	static List<Command> commands(EditingDomain domain, PortOrder order, int number, LocalDate day,
			SubmittedFiles files) {
		List<Command> commands = new ArrayList<>();
		order.getRevisions().stream().filter(revision -> revision.getNumber() == number)
				.forEach(revision -> commands
						.add(RemoveCommand.create(domain, order, Literals.PORT_ORDER__REVISIONS, revision)));
		commands.add(
				new AddCommand(domain, order, Literals.PORT_ORDER__REVISIONS, revision(order, number, day, files)));
		return commands;
	}

	private static Revision revision(PortOrder order, int number, LocalDate day, SubmittedFiles files) {
		Revision revision = ModelFactory.eINSTANCE.createRevision();
		revision.setId("revision-" + number);
		revision.setNumber(number);
		revision.setSubmitted(day);
		for (Map.Entry<String, String> field : LetterValues.kept(order).entrySet()) {
			RevisionValue value = ModelFactory.eINSTANCE.createRevisionValue();
			value.setId("revision-" + number + '-' + (revision.getValues().size() + 1));
			value.setField(field.getKey());
			value.setValue(field.getValue());
			revision.getValues().add(value);
		}
		revision.setLetter(file(files.letter(), revision.getId() + "-letter"));
		files.signedCopy().ifPresent(copy -> revision.setSignedCopy(file(copy, revision.getId() + "-signedCopy")));
		return revision;
	}

	private static KeptFile file(KeptFile kept, String id) {
		KeptFile file = EcoreUtil.copy(kept);
		file.setId(id);
		return file;
	}
}
