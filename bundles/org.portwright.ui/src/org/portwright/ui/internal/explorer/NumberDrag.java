package org.portwright.ui.internal.explorer;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.portwright.ui.explorer.ExplorerFiles;
import org.portwright.ui.internal.explorer.LoadedFiles.State;
import org.portwright.ui.selection.SelectedNumbers;
import org.portwright.workspace.ModelFile;

/** Numbers are dragged as text, from the tree or from anywhere, and dropped on a file that takes them. */
final class NumberDrag {

	private static final Transfer[] TEXT = { TextTransfer.getInstance() };
	private static final Transfer[] TAKEN = { TextTransfer.getInstance(), FileTransfer.getInstance() };

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
		viewer.addDropSupport(DND.DROP_COPY | DND.DROP_DEFAULT, TAKEN, new FileDrop(viewer, contents, files, dropped));
	}

	private static final class FileDrop extends ViewerDropAdapter {

		private final LoadedFiles files;
		private final Contents contents;
		private final Dropped dropped;

		FileDrop(TreeViewer viewer, Contents contents, LoadedFiles files, Dropped dropped) {
			super(viewer);
			this.files = files;
			this.contents = contents;
			this.dropped = dropped;
			setFeedbackEnabled(false);
		}

		@Override
		public boolean validateDrop(@Nullable Object target, int operation, @Nullable TransferData type) {
			overrideOperation(DND.DROP_COPY);
			return taker(target).isPresent() && file(target).isPresent()
					&& Stream.of(TAKEN).anyMatch(taken -> taken.isSupportedType(type));
		}

		@Override
		public boolean performDrop(@Nullable Object data) {
			Optional<ExplorerFiles> taker = taker(getCurrentTarget());
			Optional<ModelFile> file = file(getCurrentTarget());
			if (taker.isEmpty() || file.isEmpty()) {
				return false;
			}
			if (data instanceof String text) {
				dropped.take(taker.get(), file.get(), text);
			} else if (data instanceof String[] names) {
				dropped.take(taker.get(), file.get(), Stream.of(names).map(Path::of).toList());
			} else {
				return false;
			}
			return true;
		}

		private Optional<ExplorerFiles> taker(@Nullable Object target) {
			return target instanceof Node.OfFile node
					? contents.of(node.kind()).filter(ExplorerFiles::takesText)
					: Optional.empty();
		}

		private Optional<ModelFile> file(@Nullable Object target) {
			return target instanceof Node.OfFile node && files.of(node.file()) instanceof State.Open open
					? Optional.of(open.file())
					: Optional.empty();
		}
	}

	/** Hears what was dropped where. */
	interface Dropped {

		/** Takes it: whose kind of file it is, the file and the text. */
		void take(ExplorerFiles kind, ModelFile file, String text);

		/** Takes files from elsewhere: onto whose kind of file, the file and theirs. */
		void take(ExplorerFiles kind, ModelFile file, List<Path> files);
	}
}
