package org.portwright.cli.internal.call;

import java.util.Collection;
import java.util.Iterator;
import java.util.function.Supplier;

/** The words that a shell proposes for an option or an argument; found when a completion is printed, not before. */
public abstract class Candidates implements Iterable<String> {

	private final Supplier<? extends Collection<String>> words;

	public Candidates(Supplier<? extends Collection<String>> words) {
		this.words = words;
	}

	@Override
	public final Iterator<String> iterator() {
		return words.get().stream().map(String::valueOf).iterator();
	}
}
