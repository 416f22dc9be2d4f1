package org.portwright.workbench.testing;

import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
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
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.services.IServiceLocator;
import org.portwright.model.ModelRoot;
import org.portwright.model.Tenant;
import org.portwright.ui.table.Arrangement;
import org.portwright.ui.table.NumberTable;
import org.portwright.ui.table.NumbersContent;
import org.portwright.ui.table.RowAction;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.resources.EngagementFiles;

/**
 * A window with the content of a numbers page, on a file that was never saved.
 *
 * @param <C> the content
 */
@SuppressWarnings("nls")
public final class NumbersWindow<C extends NumbersContent> implements AutoCloseable {

	private static int made;

	private final EngagementFiles engagementFiles = PlatformUI.getWorkbench().getService(EngagementFiles.class);
	private final FormToolkit toolkit = new FormToolkit(Display.getCurrent());
	private final Shell shell = new Shell(Display.getCurrent(), SWT.SHELL_TRIM);
	private final ModelFile file;
	private final C content;

	/**
	 * Makes a content of its type.
	 *
	 * @param <C> the type
	 */
	@FunctionalInterface
	public interface Making<C extends NumbersContent> {

		/** As {@link NumbersContent.Factory#make} does. */
		C make(Composite parent, FormToolkit toolkit, IServiceLocator services, ModelFile file);
	}

	private NumbersWindow(ModelRoot root, Making<C> making) {
		file = file(root);
		GridLayoutFactory.fillDefaults().applyTo(shell);
		content = making.make(shell, toolkit, PlatformUI.getWorkbench(), file);
		content.setInSight(true);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(content.panel().control());
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
	public static <C extends NumbersContent> NumbersWindow<C> open(ModelRoot root, int rows, Making<C> making) {
		var window = new NumbersWindow<>(root, making);
		window.untilRows(rows);
		return window;
	}

	/** Waits until so many rows are shown. */
	public void untilRows(int rows) {
		WindowEvents.until(rows + " rows are shown", () -> table().shown().size() == rows);
	}

	/** Waits until what is shown is what was asked for last. */
	public void untilArranged() {
		WindowEvents.until("the rows are arranged", table()::isArranged);
	}

	/** Waits until what was made in the window is checked for the first time; before that it is mirrored once. */
	public void untilChecked() {
		WindowEvents.until("it is checked", () -> engagementFiles.problems().of(file).isPresent());
	}

	/** Waits until all edits are saved. */
	public void untilSaved() {
		WindowEvents.until("it is saved", () -> !file.isDirty());
	}

	/** The file whose numbers are shown. */
	public ModelFile file() {
		return file;
	}

	/** The files that are open. */
	public EngagementFiles engagementFiles() {
		return engagementFiles;
	}

	/** What is shown. */
	public C content() {
		return content;
	}

	/** What the context menu offers for what is selected, without lines; submenus with their items in brackets. */
	public List<String> menu() {
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

	/** What is ticked in the menu <em>Sort By</em>. */
	public List<String> sortedBy() {
		return sorting(menu -> Stream.of(menu.getItems()).filter(MenuItem::getSelection).map(NumbersWindow::plain)
				.toList());
	}

	/** Chooses in the menu <em>Sort By</em>. */
	public void sortBy(String label) {
		sorting(menu -> {
			Stream.of(menu.getItems()).forEach(item -> item.setSelection(plain(item).equals(label)));
			Stream.of(menu.getItems()).filter(item -> plain(item).equals(label)).findFirst().orElseThrow()
					.notifyListeners(SWT.Selection, new Event());
			return List.of();
		});
		untilArranged();
	}

	private List<String> sorting(Function<Menu, List<String>> use) {
		Menu rows = control().getMenu();
		rows.notifyListeners(SWT.Show, new Event());
		Menu sorting = Stream.of(rows.getItems()).filter(item -> plain(item).equals("Sort By")).findFirst()
				.orElseThrow().getMenu();
		sorting.notifyListeners(SWT.Show, new Event());
		List<String> used = use.apply(sorting);
		rows.notifyListeners(SWT.Hide, new Event());
		return used;
	}

	private static String plain(MenuItem item) {
		return item.getText().replaceFirst("&(?!&)", "");
	}

	/** A click on the head of a column, after which the rows are arranged. */
	public void clickHead(Enum<?> column, int modifiers) {
		click(table().control().getBoundsByPosition(column.ordinal(), 0), modifiers);
		untilArranged();
	}

	/** A click on a row in sight, which makes it the only one selected. */
	public void select(int place) {
		click(table().bounds(0, place).orElseThrow(), SWT.NONE);
	}

	/** A press and its release, as GTK tells of them: the state mask of the release has the button. */
	private void click(Rectangle place, int modifiers) {
		var mouse = new Event();
		mouse.button = 1;
		mouse.count = 1;
		mouse.x = place.x + place.width / 2;
		mouse.y = place.y + place.height / 2;
		mouse.stateMask = modifiers;
		control().notifyListeners(SWT.MouseDown, mouse);
		mouse.stateMask = modifiers | SWT.BUTTON1;
		control().notifyListeners(SWT.MouseUp, mouse);
	}

	/** Selects all rows. */
	public void selectAll() {
		RowAction.selectAll(table()).act().run();
	}

	/** Types into the filter field. */
	public void filter(String text) {
		Stream.of(content.panel().control().getChildren()).flatMap(NumbersWindow::all).filter(Text.class::isInstance)
				.map(Text.class::cast).filter(field -> (field.getStyle() & SWT.SEARCH) != 0).findFirst().orElseThrow()
				.setText(text);
	}

	private static Stream<Control> all(Control control) {
		return control instanceof Composite composite
				? Stream.concat(Stream.of(control), Stream.of(composite.getChildren()).flatMap(NumbersWindow::all))
				: Stream.of(control);
	}

	/** Sets a feature of the root and waits until nothing of it is still to be shown. */
	public void set(EStructuralFeature feature, Object value) {
		engagementFiles.model().perform("Set",
				SetCommand.create(engagementFiles.model().editingDomain(), file.root(), feature, value));
		WindowEvents.handleAll();
		untilArranged();
	}

	/** The table. */
	public NumberTable table() {
		return content.panel().table();
	}

	/** The control that paints the table. */
	public Control control() {
		return table().control();
	}

	/** What a cell shows. */
	public String text(int place, Enum<?> column) {
		Arrangement shown = table().shown();
		return shown.rows().text(shown.row(place), column.ordinal());
	}

	/** What the cells of a column show, from top to bottom. */
	public List<String> texts(Enum<?> column) {
		return IntStream.range(0, table().shown().size()).mapToObj(place -> text(place, column)).toList();
	}

	/** Moves the scroll bar by some rows, and waits until what is in sight then is painted. */
	public void scrollBy(int rows) {
		var painted = new boolean[1];
		Listener painting = event -> painted[0] = true;
		control().addListener(SWT.Paint, painting);
		ScrollBar bar = table().control().getVerticalBar();
		bar.setSelection(bar.getSelection() + bar.getIncrement() * rows);
		bar.notifyListeners(SWT.Selection, new Event());
		WindowEvents.until("the rows are painted", () -> painted[0]);
		control().removeListener(SWT.Paint, painting);
	}

	/** How many colours the rows are painted with, so that a table that paints nothing is noticed. */
	public long colours() {
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
