package org.portwright.network.secrets;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.StorageException;
import org.eclipse.equinox.security.storage.provider.IProviderHints;

/**
 * The password that encrypts our secret files. It is kept in the user's own secure storage, which the keyring of the
 * system guards.
 * <p>Had our files the keyring's password itself, each new one would set a new one there, since Equinox makes one for
 * each new file and Linux and macOS keep one alone: whatever other Eclipses of this user keep could never be read
 * again.
 */
@SuppressWarnings("nls")
final class UsersPassword {

	private static final String NODE = "org.portwright.directory.signin";
	private static final String PASSWORD = "password";

	private UsersPassword() {
	}

	/**
	 * Gives it; it is made when it is first needed.
	 *
	 * @throws StorageException if nothing is encrypted here
	 */
	static String get() throws StorageException, IOException {
		Map<Object, Object> options = Map.of(IProviderHints.PROMPT_USER, Boolean.FALSE,
				IProviderHints.REQUIRED_MODULE_ID, "org.eclipse.equinox.security." + provider());
		var users = new EncryptedNode(SecurePreferencesFactory.open(null, options).node(NODE));
		users.probe();
		Optional<String> known = users.get(PASSWORD);
		if (known.isPresent()) {
			return known.get();
		}
		// Random, and more than anybody can try.
		String made = UUID.randomUUID().toString() + UUID.randomUUID();
		users.put(PASSWORD, made);
		users.flush();
		return made;
	}

	/** By whom secrets are kept on this system; where Equinox has nobody, it says so. */
	private static String provider() {
		String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
		if (system.startsWith("windows")) {
			return "WindowsPasswordProvider64bit";
		}
		return system.startsWith("mac") ? "OSXKeystoreIntegration" : "LinuxKeystoreIntegrationJNA";
	}
}
