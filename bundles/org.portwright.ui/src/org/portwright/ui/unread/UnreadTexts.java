package org.portwright.ui.unread;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.portwright.workspace.ModelFile;

/**
 * The texts that stand in fields and that the model cannot take, by the file that has the field. They are no part of
 * the file and no operations, so no save, undo, reload or new form takes them away: only who puts the field right or
 * gives the text up. All editors of a file show the same. For the window's thread.
 */
public final class UnreadTexts {

	private final Map<ModelFile, Map<String, UnreadText>> byPath = new HashMap<>();
	private final List<Consumer<ModelFile>> listeners = new CopyOnWriteArrayList<>();

	/** Nothing is typed yet. */
	public UnreadTexts() {
	}

	/** The texts of a file, the oldest first. */
	public List<UnreadText> of(ModelFile file) {
		return List.copyOf(byPath.getOrDefault(file, Map.of()).values());
	}

	/** The text of a field. */
	public Optional<UnreadText> of(ModelFile file, String path) {
		return Optional.ofNullable(byPath.getOrDefault(file, Map.of()).get(path));
	}

	/** A text stands in its field from now on. */
	public void keep(ModelFile file, UnreadText text) {
		UnreadText before = byPath.computeIfAbsent(file, key -> new LinkedHashMap<>()).put(text.path(), text);
		if (!text.equals(before)) {
			tell(file);
		}
	}

	/** The field is put right, or its text is given up. */
	public void forget(ModelFile file, String path) {
		Map<String, UnreadText> texts = byPath.getOrDefault(file, new HashMap<>());
		if (texts.keySet().remove(path)) {
			if (texts.isEmpty()) {
				byPath.remove(file);
			}
			tell(file);
		}
	}

	/**
	 * All texts of a file are given up.
	 *
	 * @return what they were
	 */
	public List<UnreadText> forget(ModelFile file) {
		List<UnreadText> texts = of(file);
		byPath.remove(file);
		if (!texts.isEmpty()) {
			tell(file);
		}
		return texts;
	}

	/** Hears of which file the texts are others. */
	public void addListener(Consumer<ModelFile> listener) {
		listeners.add(listener);
	}

	/** Hears nothing any more. */
	public void removeListener(Consumer<ModelFile> listener) {
		listeners.remove(listener);
	}

	private void tell(ModelFile file) {
		listeners.forEach(listener -> listener.accept(file));
	}
}
