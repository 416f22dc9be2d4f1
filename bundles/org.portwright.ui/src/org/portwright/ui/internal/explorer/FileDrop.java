package org.portwright.ui.internal.explorer;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.portwright.ui.explorer.ExplorerFiles;
import org.portwright.workspace.ModelFile;

/**
 * Takes text and files that are dropped on a file of the explorer which takes them; what is dragged stays where it is.
 */
final class FileDrop extends ViewerDropAdapter {

	private final LoadedFiles files;
	private final Contents contents;
	private final NumberDrag.Dropped dropped;

	FileDrop(TreeViewer viewer, Contents contents, LoadedFiles files, NumberDrag.Dropped dropped) {
		super(viewer);
		this.files = files;
		this.contents = contents;
		this.dropped = dropped;
		setFeedbackEnabled(false);
	}

	/** What it takes. */
	static Transfer[] taken() {
		return new Transfer[] { FileTransfer.getInstance(), TextTransfer.getInstance() };
	}

	@Override
	public void dragEnter(@Nullable DropTargetEvent event) {
		if (event != null) {
			// A file manager gives the names of files as text, too.
			for (TransferData type : event.dataTypes) {
				if (FileTransfer.getInstance().isSupportedType(type)) {
					event.currentDataType = type;
				}
			}
		}
		super.dragEnter(event);
	}

	@Override
	public boolean validateDrop(@Nullable Object target, int operation, @Nullable TransferData type) {
		overrideOperation(DND.DROP_COPY);
		return takes(target) && Stream.of(taken()).anyMatch(taken -> taken.isSupportedType(type));
	}

	@Override
	public boolean performDrop(@Nullable Object data) {
		return take(getCurrentTarget(), data);
	}

	/** Whether something can be dropped there. */
	boolean takes(@Nullable Object target) {
		return taker(target).isPresent() && file(target).isPresent();
	}

	/** Takes what was dropped there; says whether it did. */
	boolean take(@Nullable Object target, @Nullable Object data) {
		Optional<ExplorerFiles> taker = taker(target);
		Optional<ModelFile> file = file(target);
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
		return target instanceof Node.OfFile node ? contents.of(node.kind()).filter(ExplorerFiles::takesText)
				: Optional.empty();
	}

	private Optional<ModelFile> file(@Nullable Object target) {
		return target instanceof Node.OfFile node && files.of(node.file()) instanceof LoadedFiles.State.Open open
				? Optional.of(open.file())
				: Optional.empty();
	}
}
