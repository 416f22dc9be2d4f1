package org.portwright.workspace.kept;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.portwright.model.JournalEntry;
import org.portwright.model.PortOrder;
import org.portwright.model.text.Typed;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.internal.texts.Messages;
import org.portwright.workspace.records.Recorder;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.OperationException;

/** Keeps a copy of a file beside an order, under a safe name, and notes it with its SHA-256 in the journal. */
public final class KeepFile extends JournalWork<KeptContent> {

	private final Path source;
	private final String text;

	/**
	 * @param file   a file with a port order
	 * @param source what is kept; it stays where it is
	 * @param text   what the journal says of it; may be empty
	 */
	public KeepFile(WorkspaceModel model, ModelFile file, Recorder recorder, Path source, String text) {
		super(model, file, recorder);
		this.source = source;
		this.text = Typed.lines(text);
	}

	@Override
	KeptContent lay(Keeping keeping, Host host) throws OperationException {
		return keeping.keep(SentFile.name(source), "", SentFile.bytes(source)); //$NON-NLS-1$
	}

	@Override
	String label() {
		return Messages.KeepFile_label;
	}

	@Override
	List<Command> write(KeptContent kept, PortOrder order, JournalEntry entry) {
		if (!text.isEmpty()) {
			entry.setText(text);
		}
		entry.getFiles().add(kept.made());
		return List.of();
	}

	/** A file may be there with a mail or as the signed letter. New words about it are always noted. */
	@Override
	boolean isSame(KeptContent kept, JournalEntry noted, JournalEntry entry) {
		return text.isEmpty() && noted.getFiles().stream().anyMatch(kept::isNoted);
	}

	@Override
	List<KeptContent> contents(KeptContent kept) {
		return List.of(kept);
	}

	@Override
	List<String> remarks(KeptContent kept, PortOrder order) {
		return List.of();
	}
}
