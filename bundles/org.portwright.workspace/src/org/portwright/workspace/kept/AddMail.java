package org.portwright.workspace.kept;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.portwright.model.JournalEntry;
import org.portwright.model.PortOrder;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.internal.texts.Messages;
import org.portwright.workspace.records.Recorder;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.OperationException;

/**
 * Takes a mail into the journal of an order: a note of its own date and sender. The mail is kept beside the order as it
 * came, and its attachments with it.
 */
public final class AddMail extends JournalWork<LaidMail> {

	private final ReceivedMail.Source source;
	/** Whether a mere note is kept as a file, too; as a text the journal has all of it. */
	private final boolean always;

	private AddMail(WorkspaceModel model, ModelFile file, Recorder recorder, ReceivedMail.Source source,
			boolean always) {
		super(model, file, recorder);
		this.source = source;
		this.always = always;
	}

	/**
	 * Takes a mail that lies in a file.
	 *
	 * @param file a file with a port order
	 */
	public static AddMail ofFile(WorkspaceModel model, ModelFile file, Recorder recorder, Path mail) {
		return new AddMail(model, file, recorder, () -> ReceivedMail.ofFile(mail), true);
	}

	/**
	 * Takes a mail that was pasted, with or without its head; without one it is a note.
	 *
	 * @param file a file with a port order
	 */
	public static AddMail pasted(WorkspaceModel model, ModelFile file, Recorder recorder, String text) {
		return new AddMail(model, file, recorder, () -> ReceivedMail.pasted(text), false);
	}

	@Override
	LaidMail lay(Keeping keeping, Host host) throws OperationException {
		ReceivedMail received = source.read();
		return LaidMail.of(received, always || received.isHeaded() || !received.mail().whole(), keeping, host);
	}

	@Override
	String label() {
		return Messages.AddMail_label;
	}

	@Override
	List<Command> write(LaidMail laid, PortOrder order, JournalEntry entry) {
		laid.write(entry, recorder());
		return List.of();
	}

	/** A mail that was kept as a mere file has no text in the journal yet. */
	@Override
	boolean isSame(LaidMail laid, JournalEntry noted, JournalEntry entry) {
		return !laid.files().isEmpty() && noted.getKind() == entry.getKind() && !noted.getFiles().isEmpty()
				&& laid.files().getFirst().isNoted(noted.getFiles().getFirst());
	}

	@Override
	List<KeptContent> contents(LaidMail laid) {
		return laid.files();
	}

	@Override
	List<String> remarks(LaidMail laid, PortOrder order) {
		return laid.remarks(recorder());
	}
}
