package org.portwright.ui.internal.explorer;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.portwright.ui.TipsAtOnce;
import org.portwright.ui.internal.texts.Messages;

/** The tree with the filter field and the buttons above it. */
final class TreePage {

	private final Composite control;
	private final Text filter;
	private final TreeViewer viewer;
	private final IAction link = new Action(Messages.TenantExplorer_link, IAction.AS_CHECK_BOX) {
		// Whoever asks looks whether it is checked.
	};

	TreePage(Composite parent, TreeContent content, NodeLabels labels) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 2).applyTo(control);
		filter = new Text(control, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.TenantExplorer_filterHint);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(filter);
		var tools = new ToolBarManager(SWT.FLAT);
		viewer = new TreeViewer(control, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(content);
		viewer.setLabelProvider(new NodeCells(labels));
		NodeToolTips.enable(viewer);
		ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
		link.setImageDescriptor(images.getImageDescriptor(ISharedImages.IMG_ELCL_SYNCED));
		link.setToolTipText(Messages.TenantExplorer_link);
		tools.add(link);
		tools.add(new CollapseAll(images));
		tools.createControl(control).moveBelow(filter);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(viewer.getControl());
		filter.addListener(SWT.KeyDown, this::filterKey);
	}

	private final class CollapseAll extends Action {

		CollapseAll(ISharedImages images) {
			super(Messages.TenantExplorer_collapseAll,
					images.getImageDescriptor(ISharedImages.IMG_ELCL_COLLAPSEALL));
		}

		@Override
		public void run() {
			viewer.collapseAll();
		}
	}

	Control control() {
		return control;
	}

	TreeViewer viewer() {
		return viewer;
	}

	Tree tree() {
		return viewer.getTree();
	}

	Text filter() {
		return filter;
	}

	/** The toggle that links tree and editor. */
	IAction link() {
		return link;
	}

	/** What is selected. */
	List<Node> selected() {
		return Stream.of(viewer.getStructuredSelection().toArray()).filter(Node.class::isInstance)
				.map(Node.class::cast).toList();
	}

	/** A node is opened: by double click or the enter key, a hint by a single click. */
	void onOpen(Consumer<Node> open) {
		viewer.addDoubleClickListener(event -> selected().stream().filter(node -> !(node instanceof Node.OfHint))
				.limit(1).forEach(open));
		tree().addListener(SWT.MouseUp, event -> {
			if (event.button == 1 && event.count == 1) {
				var place = new Point(event.x, event.y);
				TreeItem item = tree().getItem(place);
				follow(item != null && item.getTextBounds(0).contains(place) ? item : null, open);
			}
		});
		tree().addListener(SWT.KeyDown, event -> {
			if (event.character == SWT.CR && tree().getSelectionCount() == 1) {
				follow(tree().getSelection()[0], open);
			}
		});
	}

	/** The arrow down leads from the field into the tree, escape empties the field. */
	private void filterKey(Event event) {
		if (event.keyCode == SWT.ARROW_DOWN) {
			tree().setFocus();
			if (tree().getSelectionCount() == 0 && tree().getItemCount() > 0) {
				viewer.setSelection(new StructuredSelection(tree().getItem(0).getData()));
			}
			event.doit = false;
		} else if (event.keyCode == SWT.ESC) {
			filter.setText(""); //$NON-NLS-1$
		}
	}

	private static void follow(@Nullable TreeItem item, Consumer<Node> open) {
		if (item != null && item.getData() instanceof Node.OfHint hint) {
			open.accept(hint);
		}
	}

	/** Tool tips of the nodes. */
	private static final class NodeToolTips extends ColumnViewerToolTipSupport {

		private final ColumnViewer viewer;

		private NodeToolTips(ColumnViewer viewer) {
			super(viewer, ToolTip.NO_RECREATE, false);
			this.viewer = viewer;
		}

		static void enable(ColumnViewer viewer) {
			new NodeToolTips(viewer).activate();
		}

		@Override
		protected boolean shouldCreateToolTip(@Nullable Event event) {
			return TipsAtOnce.mayComeUp(viewer.getControl()) && super.shouldCreateToolTip(event);
		}

		/**
		 * The keyboard stays where it is. The platform's gives it to the tree unless the mouse leaves that, so also
		 * when the window is left for a dialog, which then hears neither Enter nor Escape nor Tab. A click on the tip
		 * is passed on to the tree, which takes the keyboard by itself.
		 */
		@Override
		protected void afterHideToolTip(@Nullable Event event) {
			super.afterHideToolTip(null);
		}
	}
}
