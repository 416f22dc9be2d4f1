package org.portwright.ui.internal.explorer;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.portwright.ui.explorer.ExplorerFiles;
import org.portwright.ui.selection.SelectedNumbers;
import org.portwright.workspace.ModelFile;

/** Numbers are dragged as text, from the tree or from anywhere, and dropped on a file that takes them. */
final class NumberDrag {

	private static final Transfer[] TEXT = { TextTransfer.getInstance() };

	private NumberDrag() {
	}

	/** From now on the numbers of what is selected can be dragged. */
	static void from(TreeViewer viewer, NodeTexts texts, Supplier<List<Node>> selected) {
		viewer.addDragSupport(DND.DROP_COPY, TEXT, new DragSourceAdapter() {

			@Override
			public void dragStart(@Nullable DragSourceEvent event) {
				if (event != null) {
					event.doit = !texts.numbers(selected.get()).isEmpty();
				}
			}

			@Override
			public void dragSetData(@Nullable DragSourceEvent event) {
				if (event != null) {
					event.data = SelectedNumbers.text(texts.numbers(selected.get()));
				}
			}
		});
	}

	/** From now on text and files can be dropped on the files that take them. */
	static void onto(TreeViewer viewer, Contents contents, LoadedFiles files, Dropped dropped) {
		viewer.addDropSupport(DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT, FileDrop.taken(),
				new FileDrop(viewer, contents, files, dropped));
	}

	/** Hears what was dropped where. */
	interface Dropped {

		/** Takes it: whose kind of file it is, the file and the text. */
		void take(ExplorerFiles kind, ModelFile file, String text);

		/** Takes files from elsewhere: onto whose kind of file, the file and theirs. */
		void take(ExplorerFiles kind, ModelFile file, List<Path> files);
	}
}
