package org.portwright.swtbot.pages;

import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.withRegex;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotMenu;

/** The explorer: engagements with their tenants and orders, each called by its name. */
@SuppressWarnings("nls")
public final class TenantExplorer {

	/** What else stands in the row of a name: how many there are, or a quieter word. */
	private static final String BESIDE = " [( ].*";

	private final SWTBotView view;

	TenantExplorer(SWTBotView view) {
		this.view = view;
	}

	/** Begins with a customer, where there is none yet. */
	public NewEngagement newEngagement() {
		view.bot().link().click("New engagement…");
		return new NewEngagement();
	}

	/** Copies the example, where there is nothing yet, and opens its order. */
	public OrderEditor openExample() {
		view.bot().link().click("Open the example");
		new NewExample().finish();
		Window.until("the order is open", () -> !Window.BOT.editors().isEmpty());
		return new OrderEditor(Window.BOT.activeEditor());
	}

	/** Whether there is something of that name, below what is named before it. */
	public boolean shows(String... path) {
		return rows().act(List.of(path), row -> {
			// It is there.
		});
	}

	/** What stands in the row of that name: the name, and beside it what is to know at a glance. */
	public String text(String... path) {
		var text = new StringBuilder();
		rows().act(List.of(path), row -> text.append(row.getText()));
		return text.toString();
	}

	/** The icon in the row of that name, with the mark of the worst problem. */
	public Image icon(String... path) {
		List<Image> icon = new ArrayList<>();
		rows().act(List.of(path), row -> icon.add(row.getImage()));
		return icon.getFirst();
	}

	/** Comes to the front, with that selected. */
	public void select(String... path) {
		view.show();
		view.setFocus();
		Window.until("the explorer shows " + String.join(" > ", path), () -> rows().select(List.of(path)));
	}

	/** Opens the editor of a tenant. */
	public TenantEditor openTenant(String engagement, String tenant) {
		open(engagement, tenant);
		return new TenantEditor(Window.BOT.editorByTitle(tenant));
	}

	/** Opens the editor of an order. */
	public OrderEditor openOrder(String engagement, String order) {
		open(engagement, order);
		return new OrderEditor(Window.BOT.editorByTitle(order));
	}

	/** Whether the context menu of an order offers to print its letter. */
	public boolean canPrint(String engagement, String order) {
		select(engagement, order);
		return contextMenu("Print Letter…").isEnabled();
	}

	/** Applies a quick fix of an order that has a text in its label. */
	public void fix(String engagement, String order, String fix) {
		select(engagement, order);
		contextMenu("Quick Fix").menu(withRegex(".*" + fix + ".*"), false, 0).click();
	}

	/** Drafts a letter for a tenant. */
	public NewLetter newLetter(String engagement, String tenant) {
		select(engagement, tenant);
		contextMenu("New").menu("New Letter of Authorization").click();
		return new NewLetter();
	}

	/** Begins one more tenant of an engagement. */
	public NewTenant newTenant(String engagement) {
		select(engagement);
		contextMenu("New").menu("New Tenant").click();
		return new NewTenant();
	}

	/** Begins another order like one that is there. */
	public NewDuplicate duplicate(String engagement, String order) {
		select(engagement, order);
		contextMenu("Duplicate…").click();
		return new NewDuplicate();
	}

	/** Opens the guide of a phone. */
	public Guide signIn(String engagement, String tenant, String phone) {
		select(engagement, tenant, "Phones", phone);
		contextMenu("Sign In Phone…").click();
		return new Guide(phone);
	}

	/** Opens one of the guides of a phone of which no sign-in is under way. */
	public Guide signIn(String engagement, String tenant, String phone, String guide) {
		select(engagement, tenant, "Phones", phone);
		contextMenu("Sign In Phone…").click();
		new SignInGuide().open(guide);
		return new Guide(phone);
	}

	/** Opens a guide that is not offered for a phone, in the list of all guides. */
	public Guide openForPhone(String engagement, String tenant, String phone, String guide) {
		select(engagement, tenant, "Phones", phone);
		Window.BOT.menu(Window.BOT.shell()).menu("Help").menu("Guides").menu(guide).click();
		return new Guide(phone);
	}

	/** Takes a snapshot of a tenant. */
	public void takeSnapshot(String engagement, String tenant) {
		select(engagement, tenant);
		contextMenu("Take Snapshot").click();
	}

	/** Syncs a tenant that nobody is signed in to yet. */
	public SignIn sync(String engagement, String tenant) {
		select(engagement, tenant);
		contextMenu("Sync from Microsoft…").click();
		return new SignIn(tenant);
	}

	/** Opens a guide for a tenant. */
	public Guide openGuide(String engagement, String tenant, String guide) {
		select(engagement, tenant);
		contextMenu("Guides").menu(guide).click();
		return new Guide(tenant);
	}

	private void open(String... path) {
		Window.until("the explorer shows " + String.join(" > ", path), () -> rows().open(List.of(path)));
	}

	private SWTBotMenu contextMenu(String item) {
		return view.bot().tree().contextMenu(item);
	}

	private Rows rows() {
		return new Rows(view.bot().tree().widget, TenantExplorer::isCalled);
	}

	private static boolean isCalled(String text, String name) {
		return text.equals(name) || text.startsWith(name) && text.substring(name.length()).matches(BESIDE);
	}
}
