package org.portwright.ui.internal.table;

import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.portwright.model.ModelRoot;
import org.portwright.model.PortOrder;
import org.portwright.model.Tenant;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.resources.EngagementFiles;

/** A window with the content of a numbers page, on a file that was never saved. */
@SuppressWarnings("nls")
final class NumbersWindow implements AutoCloseable {

	private static int made;

	private final EngagementFiles engagementFiles = PlatformUI.getWorkbench().getService(EngagementFiles.class);
	private final FormToolkit toolkit = new FormToolkit(Display.getCurrent());
	private final Shell shell = new Shell(Display.getCurrent(), SWT.SHELL_TRIM);
	private final ModelFile file;
	private final NumbersPanel panel;
	private final NumbersContent content;

	private NumbersWindow(ModelRoot root) {
		file = file(root);
		GridLayoutFactory.fillDefaults().applyTo(shell);
		content = root instanceof PortOrder
				? new OrderNumbersContent(shell, toolkit, PlatformUI.getWorkbench(), file)
				: new TenantNumbersContent(shell, toolkit, PlatformUI.getWorkbench(), file);
		content.setInSight(true);
		panel = content.panel();
		GridDataFactory.fillDefaults().grab(true, true).applyTo(panel.control());
		shell.setBounds(0, 0, 1500, 950);
		shell.open();
	}

	private ModelFile file(ModelRoot root) {
		made++;
		Path path = ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath()
				.resolve("numbers" + made + (root instanceof Tenant ? ".tenant" : ".porting"));
		try {
			engagementFiles.model().perform("Make", engagementFiles.model().make(path, root));
		} catch (FileAlreadyExistsException e) {
			fail(e);
		}
		return engagementFiles.model().fileOf(root).orElseThrow();
	}

	/** Opens a window and waits until its rows are there. */
	static NumbersWindow open(ModelRoot root, int rows) {
		var window = new NumbersWindow(root);
		window.untilRows(rows);
		return window;
	}

	void untilRows(int rows) {
		WindowEvents.until(rows + " rows are shown", () -> table().shown().size() == rows);
	}

	ModelFile file() {
		return file;
	}

	EngagementFiles engagementFiles() {
		return engagementFiles;
	}

	NumbersPanel panel() {
		return panel;
	}

	OrderNumbersContent order() {
		return (OrderNumbersContent) content;
	}

	TenantNumbersContent tenant() {
		return (TenantNumbersContent) content;
	}

	/** What the context menu offers for what is selected, without lines; submenus with their items in brackets. */
	List<String> menu() {
		return texts(control().getMenu());
	}

	private static List<String> texts(Menu menu) {
		menu.notifyListeners(SWT.Show, new Event());
		List<String> items = Stream.of(menu.getItems()).filter(item -> !item.getText().isEmpty())
				.map(item -> item.getText().replaceAll("&(?!&)(?<!&&)|\\t.*", "")
						+ (item.getMenu() == null ? "" : texts(item.getMenu())))
				.toList();
		menu.notifyListeners(SWT.Hide, new Event());
		return items;
	}

	/** Sets a feature of the root and waits until nothing of it is still to be shown. */
	void set(EStructuralFeature feature, Object value) {
		engagementFiles.model().perform("Set",
				SetCommand.create(engagementFiles.model().editingDomain(), file.root(), feature, value));
		WindowEvents.handleAll();
		WindowEvents.until("the rows are arranged", table()::isArranged);
	}

	NumberTable table() {
		return panel.table();
	}

	Control control() {
		return table().control();
	}

	String text(int place, Enum<?> column) {
		Arrangement shown = table().shown();
		return shown.rows().text(shown.row(place), column.ordinal());
	}

	/** How many colours the rows are painted with, so that a table that paints nothing is noticed. */
	long colours() {
		WindowEvents.handleAll();
		var image = new Image(Display.getCurrent(), 200, 100);
		var gc = new GC(control());
		gc.copyArea(image, 0, 0);
		gc.dispose();
		ImageData pixels = image.getImageData();
		image.dispose();
		return IntStream.range(0, pixels.width * pixels.height)
				.map(at -> pixels.getPixel(at % pixels.width, at / pixels.width)).distinct().count();
	}

	@Override
	public void close() {
		shell.dispose();
		toolkit.dispose();
		engagementFiles.model().close(file);
	}
}
