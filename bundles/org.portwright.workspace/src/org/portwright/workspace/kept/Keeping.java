package org.portwright.workspace.kept;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.portwright.workspace.files.KeptFolder;
import org.portwright.workspace.files.SaveFailedException;
import org.portwright.workspace.files.SaveResult.ChangedOutside;
import org.portwright.workspace.files.SystemReason;
import org.portwright.workspace.internal.storage.AtomicSave;
import org.portwright.workspace.internal.storage.NioFileSteps;
import org.portwright.workspace.work.OperationException;

/**
 * Lays files beside an order. Each is whole or not there; none replaces another: one that is there already with the
 * same content is taken, another one of that name gets a number.
 */
@SuppressWarnings("nls")
final class Keeping {

	/** Names are tried up to this number. */
	private static final int MOST = 10_000;

	private final Path folder;

	/** @param order the file of the order */
	Keeping(Path order) {
		folder = KeptFolder.of(order);
	}

	/**
	 * Lays a file there.
	 *
	 * @param given what it was called
	 * @param type  its media type, empty if nobody said it
	 * @throws OperationException if it cannot be written
	 */
	KeptContent keep(String given, String type, byte[] content) throws OperationException {
		String safe = SafeName.of(given, type);
		String hash = hash(content);
		try {
			Files.createDirectories(folder);
			Map<String, String> taken = taken();
			for (int number = 1; number < MOST; number++) {
				String name = number == 1 ? safe : SafeName.numbered(safe, number);
				String there = taken.getOrDefault(name.toLowerCase(Locale.ROOT), "");
				if (there.isEmpty() ? placed(folder.resolve(name), content) : isSame(there, content.length, hash)) {
					return new KeptContent(there.isEmpty() ? name : there, given, content.length, hash);
				}
			}
			throw new FileAlreadyExistsException(safe);
		} catch (SaveFailedException e) {
			throw OperationException.wrongInput(e.getMessage(), e);
		} catch (FileAlreadyExistsException noFolder) {
			throw OperationException.wrongInput(NLS.bind(Messages.Keeping_noFolder, folder), noFolder);
		} catch (IOException e) {
			throw OperationException.wrongInput(NLS.bind(Messages.Keeping_failed, folder, SystemReason.of(e)), e);
		}
	}

	/** Names that are there by what they are in small letters: on some systems that is all the same. */
	private Map<String, String> taken() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> String.valueOf(file.getFileName()))
					.collect(Collectors.toMap(name -> name.toLowerCase(Locale.ROOT), name -> name, (one, two) -> one));
		}
	}

	private boolean isSame(String name, long size, String hash) throws IOException {
		Path file = folder.resolve(name);
		return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) == size
				&& hash(Files.readAllBytes(file)).equals(hash);
	}

	/** Says whether it is there now; not if something came in between. */
	private static boolean placed(Path file, byte[] content) throws SaveFailedException {
		return !(new AtomicSave(new NioFileSteps(), old -> {
			// There is none.
		}, file, content).run(Optional.empty(), (one, other) -> false, false) instanceof ChangedOutside);
	}

	static String hash(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
