package org.portwright.workspace.resources.refactoring;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Files and folders that move together, and what that means for the references between files. They are written as
 * relative paths, so both a moved target and a moved file that refers to others change them.
 *
 * @param moves where each was, and where it goes
 * @param done  whether they have moved already
 */
record MovedPaths(Map<Path, Path> moves, boolean done) {

	/** Copies the map. */
	MovedPaths {
		moves = Map.copyOf(moves);
	}

	/** The move that takes this one back: if this one is done, that one is not. */
	MovedPaths opposite() {
		return new MovedPaths(back(), !done);
	}

	private Map<Path, Path> back() {
		return moves.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
	}

	/**
	 * Gives the reference that a file has to hold.
	 *
	 * @param file      where the file is at this moment
	 * @param reference the relative path that it holds
	 */
	Path mended(Path file, Path reference) {
		Path origin = done ? follow(file, back()) : file;
		Path goal = done ? file : follow(file, moves);
		Path target = follow(origin.resolveSibling(reference).normalize(), moves);
		Path folder = goal.getParent();
		return folder == null ? reference : folder.relativize(target);
	}

	private static Path follow(Path path, Map<Path, Path> moves) {
		for (Map.Entry<Path, Path> move : moves.entrySet()) {
			if (path.startsWith(move.getKey())) {
				return move.getValue().resolve(move.getKey().relativize(path));
			}
		}
		return path;
	}
}
