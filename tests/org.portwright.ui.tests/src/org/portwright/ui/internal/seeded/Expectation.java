package org.portwright.ui.internal.seeded;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the files and the history must be after the steps so far. */
final class Expectation {

	private final Map<String, ExpectedFile> files = new LinkedHashMap<>();
	private final ExpectedHistory history = new ExpectedHistory();

	Expectation(FiveFiles present) {
		present.names().forEach(name -> files.put(name, new ExpectedFile(name, present.disk(name))));
	}

	Collection<ExpectedFile> files() {
		return files.values();
	}

	ExpectedFile file(String name) {
		return Optional.ofNullable(files.get(name)).orElseThrow();
	}

	ExpectedHistory history() {
		return history;
	}

	/** The files whose edits are undone in an editor of a file: that one alone. */
	List<ExpectedFile> seen(String name) {
		return List.of(file(name));
	}

	/** What is in the model of a file is given up for what is on the disk. */
	void readAnew(ExpectedFile file) {
		history.end(file);
		file.read();
	}
}
