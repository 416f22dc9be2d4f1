package org.portwright.porting.ui.internal.kept;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Control;

/** Takes files that are dropped on a part of the window; what is dragged stays where it is. */
public final class OrderDrop extends DropTargetAdapter {

	private final Consumer<List<Path>> dropped;

	private OrderDrop(Consumer<List<Path>> dropped) {
		this.dropped = dropped;
	}

	/** From now on files can be dropped there, wherever nothing inside takes them. */
	public static void onto(Control control, Consumer<List<Path>> dropped) {
		var target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT);
		target.setTransfer(FileTransfer.getInstance());
		target.addDropListener(new OrderDrop(dropped));
	}

	@Override
	public void dragEnter(@Nullable DropTargetEvent event) {
		if (event != null) {
			event.detail = DND.DROP_COPY;
		}
	}

	@Override
	public void drop(@Nullable DropTargetEvent event) {
		if (event != null) {
			take(event.data);
		}
	}

	/** Takes what comes as files come. */
	void take(@Nullable Object data) {
		if (data instanceof String[] names) {
			dropped.accept(Stream.of(names).map(Path::of).toList());
		}
	}
}
