package org.portwright.network.secrets;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps tokens for this session alone, because the user wants it so. */
public final class MemoryTokens implements TokenStore {

	private final Map<String, String> kept = new ConcurrentHashMap<>();

	/** Returns a copy of the kept tokens, by key. */
	public Map<String, String> kept() {
		return Map.copyOf(kept);
	}

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
