package org.portwright.workspace.orders;

import org.eclipse.core.runtime.IProgressMonitor;
import org.portwright.model.JournalEntry;
import org.portwright.model.JournalKind;
import org.portwright.model.PortOrder;
import org.portwright.model.text.Typed;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.internal.texts.Messages;
import org.portwright.workspace.records.JournalWriting;
import org.portwright.workspace.records.Recorder;
import org.portwright.workspace.work.Operation;
import org.portwright.workspace.work.OperationException;

/** Adds a note to the journal of an order. */
public final class AddNote implements Operation<JournalEntry> {

	private final WorkspaceModel model;
	private final ModelFile file;
	private final String text;
	private final Recorder recorder;

	/** @param file a file with a port order */
	public AddNote(WorkspaceModel model, ModelFile file, String text, Recorder recorder) {
		this.model = model;
		this.file = file;
		this.text = Typed.lines(text);
		this.recorder = recorder;
	}

	@Override
	public JournalEntry execute(IProgressMonitor monitor) throws OperationException {
		if (text.isEmpty()) {
			throw OperationException.wrongInput(Messages.AddNote_empty);
		}
		JournalEntry entry = JournalWriting.entry(JournalKind.NOTE, recorder, text);
		model.perform(Messages.AddNote_label,
				JournalWriting.add(model.editingDomain(), (PortOrder) file.root(), entry));
		return entry;
	}
}
