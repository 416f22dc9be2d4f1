package org.portwright.ui.internal.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.LongStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PhoneNumber;
import org.portwright.model.Tenant;
import org.portwright.ui.Ids;
import org.portwright.ui.explorer.FilterText;
import org.portwright.workbench.testing.WatchedCalls.Watched;
import org.portwright.workbench.testing.WatchedCalls;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.ModelFile;

/**
 * A tenant of 100,000 scattered numbers is shown, filtered and changed, and the thread of the window leaves to others
 * what takes long. {@code releng/bench} measures for how long it does not react.
 */
@Tag("all")
@SuppressWarnings("nls")
class LargeTenantTest {

	private static final int NUMBERS = 100_000;

	private final IWorkbenchPage window = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();

	private final TenantExplorer explorer;

	LargeTenantTest() throws PartInitException {
		explorer = Adapters.adapt(window.showView(Ids.EXPLORER), TenantExplorer.class);
	}

	private static void assertLeftToOthers(Watched deed) throws Exception {
		assertEquals("", WatchedCalls.told(WatchedCalls.of(deed)));
	}

	@Test
	void itWouldBeNoticedIfItWereNot() throws Exception {
		assertEquals(Set.of("whole list"), WatchedCalls.of(() -> NumberOrder.of(List.of("+442079460000"))).keySet());
		assertEquals(Set.of("whole list"),
				WatchedCalls.of(() -> new FilterSnapshot(List.of()).find(new FilterText("020"))).keySet());
	}

	@Test
	void isShownFilteredAndChanged() throws Exception {
		var random = new Random(7);
		try (var engagement = new TestEngagement("Large")) {
			LongStream scattered = LongStream.generate(() -> 442000000000L + random.nextLong(999999999L)).distinct()
					.limit(NUMBERS).sorted();
			CompletableFuture<IFile> written = CompletableFuture.supplyAsync(() -> write(engagement, scattered));
			WindowEvents.until("it is written", written::isDone);
			// What follows from the new file is not what is counted here.
			until("Large/large");
			WindowEvents.handleAll();
			String numbers = "Large/large/Phone numbers (%,d)".formatted(NUMBERS);
			assertLeftToOthers(() -> {
				expand("Large/large");
				expand(numbers);
				WindowEvents.until("the numbers are sorted", () -> firstBelow(numbers).contains("("));
			});
			assertLeftToOthers(() -> {
				for (String typed = "020 7946"; !typed.isEmpty(); typed = typed.substring(0, typed.length() - 1)) {
					explorer.page().filter().setText(typed);
					WindowEvents.until("the filter is applied", () -> !explorer.filter().isPending());
				}
				explorer.page().filter().setText("");
				until(numbers);
			});
			assertLeftToOthers(
					() -> change(engagement, engagement.open(written.resultNow()), "Large/large/Phone numbers (%,d)"));
		}
	}

	private void change(TestEngagement engagement, ModelFile tenant, String numbers) {
		PhoneNumber number = ((Tenant) tenant.root()).getPhoneNumbers().get(NUMBERS / 2);
		var model = engagement.engagementFiles().model();
		model.perform("City", SetCommand.create(model.editingDomain(), number, Literals.PHONE_NUMBER__CITY, "X"));
		model.perform("Remove", RemoveCommand.create(model.editingDomain(), tenant.root(),
				Literals.TENANT__PHONE_NUMBERS, number));
		until(numbers.formatted(NUMBERS - 1));
		model.undo(tenant);
		model.undo(tenant);
		until(numbers.formatted(NUMBERS));
	}

	/** The test is on the thread of the window: what takes long is done on another. */
	private static IFile write(TestEngagement engagement, LongStream numbers) {
		try {
			return engagement.tenant("large", numbers);
		} catch (CoreException e) {
			throw new CompletionException(e);
		}
	}

	private Tree tree() {
		return explorer.page().tree();
	}

	private void until(String path) {
		WindowEvents.until(path, () -> TreePaths.item(tree(), path) != null);
	}

	private void expand(String path) {
		until(path);
		explorer.page().viewer().setExpandedState(TreePaths.node(tree(), path), true);
	}

	private String firstBelow(String path) {
		var item = TreePaths.item(tree(), path);
		return item == null || item.getItemCount() == 0 ? "" : item.getItem(0).getText();
	}
}
