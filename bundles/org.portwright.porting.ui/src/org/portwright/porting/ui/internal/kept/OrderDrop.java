package org.portwright.porting.ui.internal.kept;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.widgets.Control;

/**
 * Takes files, and text where it is of use, that are dropped on a part of the window; what is dragged stays where it
 * is.
 */
public final class OrderDrop extends DropTargetAdapter {

	private final Consumer<List<Path>> dropped;
	private final Optional<Consumer<String>> text;

	private OrderDrop(Consumer<List<Path>> dropped, Optional<Consumer<String>> text) {
		this.dropped = dropped;
		this.text = text;
	}

	/** From now on files can be dropped there, wherever nothing inside takes them. */
	public static void onto(Control control, Consumer<List<Path>> dropped) {
		listen(control, new OrderDrop(dropped, Optional.empty()), FileTransfer.getInstance());
	}

	/** From now on files and text can be dropped there, wherever nothing inside takes them. */
	public static void onto(Control control, Consumer<List<Path>> dropped, Consumer<String> text) {
		listen(control, new OrderDrop(dropped, Optional.of(text)), FileTransfer.getInstance(),
				TextTransfer.getInstance());
	}

	private static void listen(Control control, OrderDrop drop, Transfer... taken) {
		var target = new DropTarget(control, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT);
		target.setTransfer(taken);
		target.addDropListener(drop);
	}

	@Override
	public void dragEnter(@Nullable DropTargetEvent event) {
		accept(event);
	}

	@Override
	public void dragOperationChanged(@Nullable DropTargetEvent event) {
		accept(event);
	}

	private static void accept(@Nullable DropTargetEvent event) {
		if (event != null) {
			event.detail = DND.DROP_COPY;
			// A file manager gives the names of files as text, too.
			for (TransferData type : event.dataTypes) {
				if (FileTransfer.getInstance().isSupportedType(type)) {
					event.currentDataType = type;
				}
			}
		}
	}

	@Override
	public void drop(@Nullable DropTargetEvent event) {
		if (event != null) {
			take(event.data);
		}
	}

	/** Takes what comes as files and text come. */
	void take(@Nullable Object data) {
		if (data instanceof String[] names) {
			dropped.accept(Stream.of(names).map(Path::of).toList());
		} else if (data instanceof String words) {
			text.ifPresent(taker -> taker.accept(words));
		}
	}
}
