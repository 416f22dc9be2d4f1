package org.portwright.workspace.kept;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.portwright.model.text.Typed;
import org.portwright.workspace.files.KeptFolder;
import org.portwright.workspace.files.SafeName;
import org.portwright.workspace.files.SaveFailedException;
import org.portwright.workspace.files.SaveResult.ChangedOutside;
import org.portwright.workspace.files.Sha256;
import org.portwright.workspace.files.SystemReason;
import org.portwright.workspace.internal.storage.AtomicSave;
import org.portwright.workspace.internal.storage.NioFileSteps;
import org.portwright.workspace.internal.texts.Messages;
import org.portwright.workspace.work.OperationException;

/**
 * Lays files beside an order. Each is whole or not there; none replaces another: a content that is there already is not
 * laid there again, and another one of the same name gets a number.
 */
@SuppressWarnings("nls")
final class Keeping {

	private static final char REPLACEMENT = '\uFFFD';
	/** Names are tried up to this number. */
	private static final int MOST = 10_000;

	private final Path folder;
	private final PlacedFiles placed;
	/** The SHA-256 of files that were read, by their names: a mail may have 1000 attachments of one size. */
	private final Map<String, String> hashes = new HashMap<>();

	/** @param order the file of the order */
	Keeping(Path order) {
		folder = KeptFolder.of(order);
		placed = new PlacedFiles(order, folder);
	}

	/** The files that were not there before. */
	PlacedFiles placed() {
		return placed;
	}

	/**
	 * Lays a file there.
	 *
	 * @param given what it was called
	 * @param type  its media type, empty if nobody said it
	 * @throws OperationException if it cannot be written
	 */
	KeptContent keep(String given, String type, byte[] content) throws OperationException {
		return keep(given, type, content, there -> true);
	}

	/**
	 * Lays a file there under its own name: the same content under another one is another file.
	 *
	 * @param given the name, which may get a number
	 * @throws OperationException if it cannot be written
	 */
	KeptContent keepAs(String given, String type, byte[] content) throws OperationException {
		String safe = SafeName.of(given, type);
		return keep(given, type, content, there -> SafeName.isNumbered(there, safe));
	}

	private KeptContent keep(String given, String type, byte[] content, Predicate<String> same)
			throws OperationException {
		String safe = SafeName.of(given, type);
		String hash = Sha256.of(content);
		try {
			if (KeptFolder.isForeign(folder)) {
				throw OperationException.wrongInput(NLS.bind(Messages.Keeping_noFolder, folder));
			}
			placed.makeFolder();
			Map<String, String> taken = taken();
			for (String there : taken.values()) {
				if (same.test(there) && isSame(there, content.length, hash)) {
					return new KeptContent(there, line(given), content.length, hash);
				}
			}
			for (int number = 1; number < MOST; number++) {
				String name = number == 1 ? safe : SafeName.numbered(safe, number);
				if (!taken.containsKey(name.toLowerCase(Locale.ROOT)) && isPlaced(folder.resolve(name), content)) {
					placed.add(name, hash);
					return new KeptContent(name, line(given), content.length, hash);
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

	/** A name as a file of ours can hold it: some systems allow control characters in names. */
	private static String line(String given) {
		return given.codePoints().map(c -> Typed.isInXml(c) && c >= ' ' ? c : REPLACEMENT)
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
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
		if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) != size) {
			return false;
		}
		String known = hashes.getOrDefault(name, "");
		if (known.isEmpty()) {
			known = Sha256.of(file);
			hashes.put(name, known);
		}
		return known.equals(hash);
	}

	/** Places a file, and returns whether it is there now; not if something came in between. */
	private static boolean isPlaced(Path file, byte[] content) throws SaveFailedException {
		return !(new AtomicSave(new NioFileSteps(), old -> {
			// There is none.
		}, file, content).run(Optional.empty(), (one, other) -> false, false) instanceof ChangedOutside);
	}
}
