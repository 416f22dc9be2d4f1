package org.portwright.network.secrets;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import javax.crypto.spec.PBEKeySpec;

import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.StorageException;
import org.eclipse.equinox.security.storage.provider.IProviderHints;

/** A file with one secret, by Equinox secure storage, for nobody but the user. */
@SuppressWarnings("nls")
final class SecretFile {

	private static final String NODE = "org.portwright.directory.signin";
	private static final String SECRET = "secret";

	private final Path file;

	/** @param file need not be there, nor its folder */
	SecretFile(Path file) {
		this.file = file;
	}

	/** Gives the secret; empty if there is none that can be read. */
	Optional<String> read() throws StorageException, IOException {
		return secrets().get(SECRET);
	}

	/**
	 * Keeps a secret, if it is encrypted.
	 *
	 * @throws StorageException if it is not
	 */
	void write(String secret) throws StorageException, IOException {
		EncryptedNode secrets = secrets();
		makeForUserAlone();
		secrets.probe();
		secrets.put(SECRET, secret);
		secrets.flush();
		protect(file, "rw-------");
	}

	/** Forgets the secret, also what Equinox still has of it. */
	void delete() throws IOException {
		try {
			EncryptedNode secrets = open(Map.of(IProviderHints.PROMPT_USER, Boolean.FALSE));
			secrets.remove(SECRET);
			secrets.flush();
		} finally {
			Files.deleteIfExists(file);
		}
	}

	private EncryptedNode secrets() throws StorageException, IOException {
		return open(Map.of(IProviderHints.PROMPT_USER, Boolean.FALSE, IProviderHints.DEFAULT_PASSWORD,
				new PBEKeySpec(UsersPassword.get().toCharArray())));
	}

	/** By the deprecated way, as Equinox does not decode what an URI encodes. */
	@SuppressWarnings("deprecation")
	private EncryptedNode open(Map<Object, Object> options) throws IOException {
		ISecurePreferences whole = SecurePreferencesFactory.open(file.toFile().toURL(), options);
		return new EncryptedNode(whole.node(NODE));
	}

	private void makeForUserAlone() throws IOException {
		Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
		Files.createDirectories(folder);
		protect(folder, "rwx------");
		try {
			Files.createFile(file, isPosix(folder)
					? new FileAttribute<?>[] {
							PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
					: new FileAttribute<?>[0]);
		} catch (FileAlreadyExistsException e) {
			// It is written anew.
		}
	}

	private static void protect(Path path, String permissions) throws IOException {
		if (isPosix(path)) {
			Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
		}
	}

	private static boolean isPosix(Path path) {
		return path.getFileSystem().supportedFileAttributeViews().contains("posix");
	}
}
