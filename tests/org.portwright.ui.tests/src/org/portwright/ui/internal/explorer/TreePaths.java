package org.portwright.ui.internal.explorer;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Finds items of a tree by the texts on the way to them, with slashes between. */
final class TreePaths {

	private TreePaths() {
	}

	static @Nullable TreeItem item(Tree tree, String path) {
		TreeItem[] items = tree.getItems();
		@Nullable
		TreeItem found = null;
		for (String text : path.split("/")) {
			found = Arrays.stream(items).filter(item -> item.getText().equals(text)).findFirst().orElse(null);
			if (found == null) {
				return null;
			}
			items = found.getItems();
		}
		return found;
	}

	static Object node(Tree tree, String path) {
		return Objects.requireNonNull(Objects.requireNonNull(item(tree, path), path).getData());
	}

	static List<String> children(Tree tree, String path) {
		TreeItem item = Objects.requireNonNull(item(tree, path), path);
		return Arrays.stream(item.getItems()).map(TreeItem::getText).toList();
	}
}
