package org.portwright.ui.labels;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.TreeNode;
import org.eclipse.jface.viewers.TreeNodeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portwright.workbench.testing.WindowEvents;

/** A row that something lay over looks as before: painted over itself, it would be bold as if it were not saved. */
@SuppressWarnings("nls")
class CellGroundTest {

	private static final int TIMES = 6;
	/** So often in a row it looks the same. */
	private static final int STILL = 40;

	private final Shell shell = new Shell(Display.getCurrent());
	private final TreeViewer viewer = new TreeViewer(shell, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
	private final Tree tree = viewer.getTree();

	@AfterEach
	void close() {
		shell.close();
	}

	@Test
	void aRowThatWasCoveredIsNotPaintedOverItself() {
		shell.setLayout(new FillLayout());
		viewer.setContentProvider(new TreeNodeContentProvider());
		viewer.setLabelProvider(new Cells());
		viewer.setInput(Stream.of("Contoso moves to Teams", "Kiosk lines Draft", "Leeds depot Draft")
				.map(CellGroundTest::node).toArray(TreeNode[]::new));
		shell.setSize(400, 200);
		shell.open();
		settled();
		for (int time = 0; time < TIMES; time++) {
			tree.deselectAll();
			settled();
			Rectangle row = tree.getItem(1).getBounds();
			Point place = tree.toDisplay(row.x + row.width / 2, row.y - row.height / 2);
			var cover = new Shell(shell, SWT.NO_TRIM | SWT.ON_TOP | SWT.TOOL | SWT.NO_FOCUS);
			cover.setBounds(place.x, place.y, row.width, row.height * 3 / 2);
			cover.setVisible(true);
			settled();
			cover.dispose();
			tree.setSelection(tree.getItem(2));
			byte[] seen = settled();
			tree.redraw();
			assertArrayEquals(settled(), seen);
		}
	}

	private static TreeNode node(String name) {
		var node = new TreeNode(name);
		node.setChildren(new TreeNode[] { new TreeNode("+44") });
		return node;
	}

	/** What the tree looks like once it is painted and colours fade no more. */
	private byte[] settled() {
		var last = new AtomicReference<>(pixels());
		var same = new AtomicInteger();
		WindowEvents.until("nothing changes", () -> {
			WindowEvents.handleAll();
			byte[] now = pixels();
			same.set(Arrays.equals(now, last.getAndSet(now)) ? same.get() + 1 : 0);
			return same.get() > STILL;
		});
		return last.get();
	}

	private byte[] pixels() {
		Rectangle area = tree.getClientArea();
		var image = new Image(tree.getDisplay(), area.width, area.height);
		var gc = new GC(tree);
		gc.copyArea(image, 0, 0);
		gc.dispose();
		byte[] data = image.getImageData().data;
		image.dispose();
		return data;
	}

	/** Draws its text itself. */
	private static final class Cells extends StyledCellLabelProvider {

		@Override
		public void update(@Nullable ViewerCell cell) {
			if (cell != null && cell.getElement() instanceof TreeNode node) {
				cell.setText(String.valueOf(node.getValue()));
				cell.setImage(JFaceResources.getImage(Dialog.DLG_IMG_MESSAGE_INFO));
			}
			super.update(cell);
		}

		@Override
		protected void paint(@Nullable Event event, @Nullable Object element) {
			CellGround.clear(Objects.requireNonNull(event));
			super.paint(event, element);
		}
	}
}
