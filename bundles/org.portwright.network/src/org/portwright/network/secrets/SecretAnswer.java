package org.portwright.network.secrets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.equinox.security.storage.StorageException;
import org.eclipse.osgi.util.NLS;
import org.portwright.network.internal.texts.Messages;

/**
 * What came of a deed with a secret file. It stands alone, since what catches an exception of Equinox starts its
 * storage, and nobody is to pay for that who signs nobody in.
 *
 * @param trouble why it came to nothing, for people
 */
record SecretAnswer(Optional<String> secret, Optional<String> trouble) {

	/** Something that is done with a secret file. */
	@FunctionalInterface
	interface Deed {

		/** Does it, and gives what came of it. */
		Optional<String> on(SecretFile file) throws StorageException, IOException;
	}

	/** Does it. */
	static SecretAnswer of(Path file, Deed deed) {
		try {
			return new SecretAnswer(deed.on(new SecretFile(file)), Optional.empty());
		} catch (StorageException e) {
			return failed(e.getErrorCode() == StorageException.NO_SECURE_MODULE ? Messages.SecureTokens_missing
					: Messages.SecureTokens_closed);
		} catch (IOException e) {
			return failed(NLS.bind(Messages.SecureTokens_notWritten, file));
		} catch (LinkageError | RuntimeException e) {
			// A library of the system is missing, or is another one.
			return failed(Messages.SecureTokens_missing);
		}
	}

	private static SecretAnswer failed(String reason) {
		return new SecretAnswer(Optional.empty(), Optional.of(reason));
	}

	/** Without the secret. */
	@Override
	public String toString() {
		return trouble.toString();
	}
}
