package org.portwright.ui.internal.explorer;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.portwright.ui.internal.commands.SelectedNumbers;
import org.portwright.ui.internal.explorer.LoadedFiles.State;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.files.FileKind;

/** Numbers are dragged as text, from the tree or from anywhere, and dropped on an order. */
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

	/** From now on text can be dropped on orders. */
	static void onto(TreeViewer viewer, LoadedFiles files, BiConsumer<ModelFile, String> dropped) {
		viewer.addDropSupport(DND.DROP_COPY | DND.DROP_DEFAULT, TEXT, new OrderDrop(viewer, files, dropped));
	}

	private static final class OrderDrop extends ViewerDropAdapter {

		private final LoadedFiles files;
		private final BiConsumer<ModelFile, String> dropped;

		OrderDrop(TreeViewer viewer, LoadedFiles files, BiConsumer<ModelFile, String> dropped) {
			super(viewer);
			this.files = files;
			this.dropped = dropped;
			setFeedbackEnabled(false);
		}

		@Override
		public boolean validateDrop(@Nullable Object target, int operation, @Nullable TransferData type) {
			overrideOperation(DND.DROP_COPY);
			return order(target).isPresent() && TextTransfer.getInstance().isSupportedType(type);
		}

		@Override
		public boolean performDrop(@Nullable Object data) {
			Optional<ModelFile> order = order(getCurrentTarget());
			if (order.isEmpty() || !(data instanceof String text)) {
				return false;
			}
			dropped.accept(order.get(), text);
			return true;
		}

		private Optional<ModelFile> order(@Nullable Object target) {
			return target instanceof Node.OfFile node && node.kind() == FileKind.PORTING
					&& files.of(node.file()) instanceof State.Open open ? Optional.of(open.file()) : Optional.empty();
		}
	}
}
