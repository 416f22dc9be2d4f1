package org.portwright.workspace.operations;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portwright.model.JournalEntry;
import org.portwright.model.JournalKind;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.paths.Blank;

/** Makes entries of the journal. Operations alone write it. */
final class JournalWriting {

	private JournalWriting() {
	}

	/** An entry of this moment. */
	static JournalEntry entry(JournalKind kind, Recorder recorder) {
		JournalEntry entry = ModelFactory.eINSTANCE.createJournalEntry();
		entry.setId(Blank.randomId("journal-")); //$NON-NLS-1$
		entry.setWhen(recorder.now());
		entry.setWho(recorder.name());
		entry.setKind(kind);
		return entry;
	}

	/** An entry of this moment that says something. */
	static JournalEntry entry(JournalKind kind, Recorder recorder, String text) {
		JournalEntry entry = entry(kind, recorder);
		entry.setText(text);
		return entry;
	}

	/** Puts an entry at the end of the journal. */
	static Command add(EditingDomain domain, PortOrder order, JournalEntry entry) {
		return new AddCommand(domain, order, Literals.PORT_ORDER__JOURNAL, entry);
	}
}
