package org.portwright.ui.internal.explorer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.runtime.Path;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.portwright.ui.explorer.Section;
import org.portwright.workspace.files.FileKind;

/**
 * What is expanded, from one start to the next, and what is selected too while a file moves. Files arrive later than
 * the tree, so what they hold is expanded then.
 */
@SuppressWarnings("nls")
final class TreeState {

	private static final String EXPANDED = "expanded";
	private static final String SEPARATOR = "\n";

	private final Contents contents;
	private final IWorkspaceRoot root;
	private final Set<Node> pending = new LinkedHashSet<>();
	/** What is to be selected as soon as it is there. */
	private final List<Node> selected = new ArrayList<>();
	/** What was selected when that was found out. */
	private final Set<Object> before = new HashSet<>();

	TreeState(Contents contents, IWorkspaceRoot root) {
		this.contents = contents;
		this.root = root;
	}

	/** Reads what was written; says whether there was anything. */
	boolean read(Map<String, String> state) {
		String expanded = state.getOrDefault(EXPANDED, "");
		expanded.lines().map(this::node).flatMap(Optional::stream).forEach(pending::add);
		return state.containsKey(EXPANDED);
	}

	/** Keeps what is expanded in a file that is about to be read anew. */
	void keep(TreeViewer viewer, Node.OfFile file) {
		Stream.of(viewer.getExpandedElements()).map(Node.class::cast).filter(node -> isIn(node, file))
				.forEach(pending::add);
	}

	/** Keeps what is expanded and selected in a file that stands elsewhere as soon as the tree knows of it. */
	void keep(TreeViewer viewer, MovedFile file) {
		Stream.of(viewer.getExpandedElements()).map(Node.class::cast).map(file::now).flatMap(Optional::stream)
				.forEach(pending::add);
		List<Object> now = List.of(viewer.getStructuredSelection().toArray());
		before.addAll(now);
		now.stream().map(Node.class::cast).map(file::now).flatMap(Optional::stream).forEach(selected::add);
	}

	private static boolean isIn(Node node, Node.OfFile file) {
		Optional<Node> above = node.parent();
		return above.isPresent() && (above.get().equals(file) || isIn(above.get(), file));
	}

	/** Expands and selects what is there by now. */
	void apply(TreeViewer viewer) {
		// In their order: what is below a node is there once the node is expanded.
		for (Node node : List.copyOf(pending)) {
			if (viewer.testFindItem(node) != null) {
				pending.remove(node);
				viewer.setExpandedState(node, true);
			}
		}
		select(viewer);
	}

	/**
	 * Beside what is selected still. A file may come into the tree later than it went from its old place; unless
	 * somebody selects something else meanwhile it is selected then.
	 */
	private void select(TreeViewer viewer) {
		List<Object> now = List.of(viewer.getStructuredSelection().toArray());
		if (!before.containsAll(now)) {
			selected.clear();
		}
		List<Node> there = selected.stream().filter(node -> viewer.testFindItem(node) != null).toList();
		selected.removeAll(there);
		if (!there.isEmpty()) {
			viewer.setSelection(
					new StructuredSelection(Stream.concat(now.stream(), there.stream()).distinct().toArray()), true);
			before.addAll(there);
		}
		if (selected.isEmpty()) {
			before.clear();
		}
	}

	/** Writes what is expanded. */
	void write(TreeViewer viewer, Map<String, String> state) {
		state.put(EXPANDED, Stream.of(viewer.getExpandedElements()).map(TreeState::text).filter(text -> !text.isEmpty())
				.collect(Collectors.joining(SEPARATOR)));
	}

	private static String text(Object element) {
		return switch (element) {
		case Node.OfEngagement engagement -> engagement.project().getFullPath().toPortableString();
		case Node.OfFile file -> file.file().getFullPath().toPortableString();
		case Node.OfSection(Node.OfFile file, Section section) -> file.file().getFullPath().toPortableString() + "#"
				+ section.id();
		default -> "";
		};
	}

	private Optional<Node> node(String text) {
		int hash = text.lastIndexOf('#');
		Optional<Node.OfSection> section = hash < 0 ? Optional.empty()
				: file(new Path(text.substring(0, hash))).flatMap(file -> section(file, text.substring(hash + 1)));
		if (section.isPresent()) {
			return section.map(found -> found);
		}
		var path = new Path(text);
		return path.segmentCount() == 1 ? Optional.of(new Node.OfEngagement(root.getProject(path.segment(0))))
				: file(path).map(found -> found);
	}

	private Optional<Node.OfFile> file(Path path) {
		return path.segmentCount() < 2 ? Optional.empty()
				: FileKind.of(java.nio.file.Path.of(path.lastSegment()))
						.map(kind -> new Node.OfFile(root.getFile(path), kind));
	}

	private Optional<Node.OfSection> section(Node.OfFile file, String id) {
		return contents.below(file.kind()).stream().filter(known -> known.id().equals(id)).findFirst()
				.map(known -> new Node.OfSection(file, known));
	}
}
