package org.portwright.workspace;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portwright.model.PortOrder;
import org.portwright.porting.life.LetterSignature;

/** Changes of the signature of an order, as commands. Nothing is changed here. */
public final class SignatureCommands {

	private SignatureCommands() {
	}

	/**
	 * Returns the commands that take out the signature of an order; none where it is not signed. How the letter is
	 * signed stays, since that is a choice; so do the scan beside the order and the journal.
	 */
	public static List<Command> takeOut(EditingDomain domain, PortOrder order) {
		return LetterSignature.of(order).stream()
				.flatMap(signature -> LetterSignature.all().stream().filter(signature::eIsSet)
						.<Command>map(entry -> new SetCommand(domain, signature, entry, SetCommand.UNSET_VALUE)))
				.toList();
	}
}
