package org.portwright.network.secrets;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.equinox.security.storage.StorageException;

/** Something that is done with a secret file. */
@FunctionalInterface
interface SecretDeed {

	/** Does it, and gives what came of it. */
	Optional<String> on(SecretFile file) throws StorageException, IOException;
}
