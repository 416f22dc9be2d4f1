package org.portwright.workspace.records;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portwright.model.JournalEntry;
import org.portwright.model.JournalKind;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.workspace.work.OperationException;

/** Writes the journal. Operations alone do it. */
public final class JournalWriting {

	private JournalWriting() {
	}

	/**
	 * An entry that says something.
	 *
	 * @throws OperationException if it is said to have happened in the future
	 */
	public static JournalEntry entry(JournalKind kind, Recorder recorder, String text) throws OperationException {
		JournalEntry entry = recorder.entry(kind);
		entry.setText(text);
		return entry;
	}

	/** Puts an entry at the end of the journal. */
	public static Command add(EditingDomain domain, PortOrder order, JournalEntry entry) {
		return new AddCommand(domain, order, Literals.PORT_ORDER__JOURNAL, entry);
	}
}
