package org.portwright.network.secrets;

import java.util.Optional;

/** Where tokens are kept. Whoever calls it may have to wait. */
public interface TokenStore {

	/**
	 * Gives what is kept.
	 *
	 * @param key of letters and digits
	 * @return empty if there is nothing, or nothing that can be read
	 */
	Optional<String> read(String key);

	/**
	 * Keeps something, if it can be kept secret; else it is gone with the session, and {@link #warning()} says why.
	 *
	 * @param key of letters and digits
	 */
	void write(String key, String secret);

	/** Forgets something for good. */
	void delete(String key);

	/** Why nothing is kept beyond this session, for people; empty while all is well. */
	Optional<String> warning();
}
