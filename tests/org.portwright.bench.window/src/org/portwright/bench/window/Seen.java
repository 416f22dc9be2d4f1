package org.portwright.bench.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.widgets.Form;
import org.eclipse.ui.forms.widgets.Hyperlink;

/** Writes what a user sees of the window, a line each. */
@SuppressWarnings("nls")
final class Seen {

	private static final String EXPLORER = "org.portwright.ui.explorer";
	private static final int DEPTH = 4;

	private Seen() {
	}

	/** Writes each error that is logged from now on. */
	static void errors() {
		Platform.addLogListener((status, plugin) -> {
			if (status.matches(IStatus.ERROR)) {
				Report.line("error " + status.getMessage() + ' ' + status.getException());
			}
		});
	}

	/** Writes the perspective, and each of its views with its title as far as the platform knows one. */
	static void views() {
		Report.line("perspective " + Shown.page().getPerspective().getId());
		for (IViewReference view : Shown.page().getViewReferences()) {
			view.getPart(true);
			Report.line("view " + view.getId() + ": " + view.getTitle());
		}
	}

	/** Writes each editor with its pages. */
	static void editors() {
		for (IEditorReference editor : Shown.page().getEditorReferences()) {
			Report.line("editor " + editor.getPartName() + ": "
					+ (editor.getEditor(true) instanceof FormEditor form ? pages(form) : ""));
		}
	}

	private static String pages(FormEditor form) {
		@Nullable
		Control control = form.getActivePageInstance().getPartControl();
		while (control != null && !(control instanceof CTabFolder)) {
			control = control.getParent();
		}
		return control instanceof CTabFolder folder
				? Stream.of(folder.getItems()).map(CTabItem::getText).collect(Collectors.joining(", "))
				: "";
	}

	/** The field behind a label, if that is there. */
	static <C extends Control> Optional<C> behind(Composite parent, String label, Class<C> type) {
		List<Control> all = new ArrayList<>();
		collect(parent, all);
		for (int i = 0; i < all.size(); i++) {
			if (all.get(i) instanceof Label before && before.getText().replace("&", "").startsWith(label)) {
				return all.subList(i, all.size()).stream().filter(type::isInstance).map(type::cast).findFirst();
			}
		}
		return Optional.empty();
	}

	private static void collect(Composite parent, List<Control> all) {
		for (Control child : parent.getChildren()) {
			all.add(child);
			if (child instanceof Composite composite) {
				collect(composite, all);
			}
		}
	}

	/** The texts that a view shows, one after the other. */
	static String texts(String view) {
		IViewReference shown = Shown.page().findViewReference(view);
		return texts((Composite) shown.getView(true).getSite().getService(MPart.class).getWidget());
	}

	/** The texts that a part of a window shows, one after the other. */
	static String texts(Composite parent) {
		List<Control> all = new ArrayList<>();
		collect(parent, all);
		return all.stream().flatMap(Seen::texts).filter(text -> !text.isBlank()).collect(Collectors.joining(" | "));
	}

	private static Stream<String> texts(Control control) {
		return switch (control) {
		case Label label -> Stream.of(label.getText());
		case Link link -> Stream.of(link.getText());
		// One with a picture alone has no text.
		case Hyperlink link -> Stream.ofNullable(link.getText());
		case Form form -> Stream.of(form.getText());
		case Tree tree -> Stream.of(tree.getItems()).map(TreeItem::getText);
		default -> Stream.empty();
		};
	}

	/** Writes each row of the explorer. */
	static void explorer(WindowSteps work) {
		work.then("", () -> Shown.page().showView(EXPLORER));
		for (int depth = 0; depth < DEPTH; depth++) {
			work.then("", () -> expand(tree().getItems()));
		}
		work.then("", () -> report(tree().getItems(), ""));
	}

	private static Tree tree() {
		return Shown.any(Tree.class, Control::isVisible);
	}

	private static void expand(TreeItem[] items) {
		for (TreeItem item : items) {
			if (item.getExpanded()) {
				expand(item.getItems());
			} else if (item.getItemCount() > 0) {
				var event = new Event();
				event.item = item;
				item.getParent().notifyListeners(SWT.Expand, event);
				item.setExpanded(true);
			}
		}
	}

	private static void report(TreeItem[] items, String indent) {
		for (TreeItem item : items) {
			Report.line("row " + indent + item.getText());
			report(item.getItems(), indent + "  ");
		}
	}
}
