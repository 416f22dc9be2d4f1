package org.portwright.workspace.submitted;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.KeptFile;
import org.portwright.workspace.files.KeptFolder;
import org.portwright.workspace.files.SafeName;
import org.portwright.workspace.files.Sha256;
import org.portwright.workspace.files.SystemReason;
import org.portwright.workspace.internal.texts.Messages;
import org.portwright.workspace.work.OperationException;

/**
 * A file that is kept with a revision of an order. It is read only as it was kept.
 *
 * @param name   its name in the folder beside the order
 * @param sha256 its SHA-256, in small hexadecimal digits
 */
public record RevisionFile(String name, String sha256) {

	/** Returns what a revision says of a file. */
	public static RevisionFile of(KeptFile kept) {
		return new RevisionFile(text(kept.getName()), text(kept.getSha256()));
	}

	private static String text(@Nullable String text) {
		return text == null ? "" : text; //$NON-NLS-1$
	}

	/**
	 * Reads all of it.
	 *
	 * @param order the file of the order
	 * @throws OperationException if it is not there, or not as it was kept
	 */
	public byte[] read(Path order) throws OperationException {
		// The name stands in the order, which may have been sent: it must lead to a file in the folder.
		if (name.isBlank() || !name.equals(SafeName.of(name, ""))) { //$NON-NLS-1$
			throw OperationException.wrongInput(NLS.bind(Messages.RevisionFile_noName, name));
		}
		Path folder = KeptFolder.of(order);
		Path file = folder.resolve(name);
		try {
			if (KeptFolder.isForeign(folder) || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
				throw OperationException.wrongInput(NLS.bind(Messages.RevisionFile_gone, name, folder));
			}
			if (!Sha256.of(file).equals(sha256)) {
				throw OperationException.wrongInput(NLS.bind(Messages.RevisionFile_changed, name, folder));
			}
			return Files.readAllBytes(file);
		} catch (IOException e) {
			throw OperationException.wrongInput(NLS.bind(Messages.RevisionFile_unreadable, name, SystemReason.of(e)),
					e);
		}
	}
}
