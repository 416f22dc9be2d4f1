package org.portwright.directory.signin;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A store whose content can be looked at. */
final class KeptTokens implements TokenStore {

	final Map<String, String> kept = new TreeMap<>();

	@Override
	public Optional<String> read(String key) {
		return Optional.ofNullable(kept.get(key));
	}

	@Override
	public void write(String key, String secret) {
		kept.put(key, secret);
	}

	@Override
	public void delete(String key) {
		kept.remove(key);
	}

	@Override
	public Optional<String> warning() {
		return Optional.empty();
	}
}
