package org.portwright.network.secrets;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.StorageException;

/** A part of a secure storage that has only what was seen to be encrypted. */
@SuppressWarnings("nls")
record EncryptedNode(ISecurePreferences node) {

	private static final String PROBE = "probe";

	/**
	 * In some states Equinox writes in clear and only logs it, so it is tried with what is no secret.
	 *
	 * @throws StorageException if it is not encrypted
	 */
	void probe() throws StorageException {
		put(PROBE, "harmless");
		node.remove(PROBE);
	}

	/**
	 * Takes a value. What is not encrypted is taken back before anybody writes it to the disk; at its end Equinox does
	 * that by itself.
	 */
	void put(String key, String value) throws StorageException {
		boolean encrypted = false;
		try {
			node.put(key, value, true);
			encrypted = node.isEncrypted(key);
		} finally {
			if (!encrypted) {
				node.remove(key);
			}
		}
		if (!encrypted) {
			throw new StorageException(StorageException.ENCRYPTION_ERROR, key);
		}
	}

	/** Gives a value; what is not encrypted, or cannot be decrypted, is as good as not there. */
	Optional<String> get(String key) {
		try {
			return node.isEncrypted(key) ? Optional.of(node.get(key, "")).filter(text -> !text.isEmpty())
					: Optional.empty();
		} catch (StorageException e) {
			return Optional.empty();
		}
	}

	void remove(String key) {
		node.remove(key);
	}

	/** Writes it to the disk. */
	void flush() throws IOException {
		node.flush();
	}
}
