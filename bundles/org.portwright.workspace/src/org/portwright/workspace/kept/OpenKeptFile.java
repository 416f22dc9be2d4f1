package org.portwright.workspace.kept;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collections;
import java.util.List;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.portwright.workspace.files.KeptFolder;
import org.portwright.workspace.files.SafeName;
import org.portwright.workspace.files.Sha256;
import org.portwright.workspace.files.SystemReason;
import org.portwright.workspace.internal.texts.Messages;
import org.portwright.workspace.work.Calculation;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.OperationException;

/**
 * Looks at a file that lies beside an order before it is opened, and gives where it is: that it is there and as it was
 * kept. Of what was changed since, and of what may do more than be shown, people are asked first.
 */
@SuppressWarnings("nls")
public final class OpenKeptFile implements Calculation<Path> {

	private final Path order;
	private final KeptContent kept;
	private final boolean shown;

	/**
	 * @param order the file of the order
	 * @param shown whether an editor will show it, so that nothing in it is run
	 */
	public OpenKeptFile(Path order, KeptContent kept, boolean shown) {
		this.order = order;
		this.kept = kept;
		this.shown = shown;
	}

	@Override
	public Path calculate(Host host) throws OperationException {
		Path folder = KeptFolder.of(order);
		Path file = file(folder);
		try {
			if (KeptFolder.isForeign(folder)) {
				throw OperationException.wrongInput(NLS.bind(Messages.Keeping_noFolder, folder));
			}
			if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
				throw OperationException.wrongInput(NLS.bind(Messages.OpenKeptFile_gone, kept.name(), folder));
			}
			if (Files.size(file) != kept.size() || !Sha256.of(file).equals(kept.sha256())) {
				confirm(host, Messages.OpenKeptFile_changed);
			}
			switch (shown ? Danger.NONE : danger(file)) {
			case PROGRAM -> confirm(host, Messages.OpenKeptFile_program);
			case UNKNOWN -> confirm(host, Messages.OpenKeptFile_unknown);
			case NONE -> {
				// It opens at once.
			}
			}
			return file;
		} catch (IOException e) {
			throw OperationException.wrongInput(NLS.bind(Messages.SentFile_unreadable, file, SystemReason.of(e)), e);
		}
	}

	/** The name stands in the order, which somebody may have sent: it must lead to a file in the folder. */
	private Path file(Path folder) throws OperationException {
		String name = kept.name();
		if (name.isBlank() || !name.equals(SafeName.of(name, ""))) {
			throw OperationException.wrongInput(NLS.bind(Messages.OpenKeptFile_noName, name));
		}
		return folder.resolve(name);
	}

	private static Danger danger(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return Danger.of(String.valueOf(file.getFileName()), in.readNBytes(Danger.BEGIN), isExecutable(file));
		}
	}

	/** Elsewhere than on POSIX every file that can be read is called executable. */
	private static boolean isExecutable(Path file) throws IOException {
		return Files.getFileStore(file).supportsFileAttributeView(PosixFileAttributeView.class)
				&& !Collections.disjoint(Files.getPosixFilePermissions(file),
						List.of(PosixFilePermission.OWNER_EXECUTE, PosixFilePermission.GROUP_EXECUTE,
								PosixFilePermission.OTHERS_EXECUTE));
	}

	private void confirm(Host host, String question) {
		String answer = host.ask(new Host.Question(NLS.bind(question, kept.name()),
				List.of(Messages.OpenKeptFile_leave, Messages.OpenKeptFile_open))).orElse("");
		if (!answer.equals(Messages.OpenKeptFile_open)) {
			throw new OperationCanceledException();
		}
	}
}
