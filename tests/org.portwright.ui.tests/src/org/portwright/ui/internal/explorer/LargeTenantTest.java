package org.portwright.ui.internal.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PhoneNumber;
import org.portwright.model.Tenant;
import org.portwright.ui.Ids;
import org.portwright.workbench.testing.Heartbeat;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.ModelFile;

/** The window reacts all the time while a tenant of 100,000 scattered numbers is shown, filtered and changed. */
class LargeTenantTest {

	private static final Duration LIMIT = Duration.ofMillis(100);
	/** A machine that builds and tests other things too lets the window wait for its turn. */
	private static final Duration LIMIT_UNDER_LOAD = Duration.ofSeconds(2);

	private final IWorkbenchPage window = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();

	private final TenantExplorer explorer;
	private final List<String> late = new ArrayList<>();

	LargeTenantTest() throws PartInitException {
		explorer = Adapters.adapt(window.showView(Ids.EXPLORER), TenantExplorer.class);
	}

	@Test
	void neverKeepsTheWindowWaiting(TestReporter reporter) throws Exception {
		use("Small", 1000, (what, heartbeat) -> {
			// Classes are loaded and compiled.
		});
		use("Large", 100_000, (what, heartbeat) -> report(reporter, what, heartbeat));
		assertEquals(List.of(), late);
	}

	private void use(String name, int count, BiConsumer<String, Heartbeat> step) throws Exception {
		var random = new Random(7);
		try (var engagement = new TestEngagement(name); var heartbeat = new Heartbeat(tree().getDisplay())) {
			LongStream scattered = LongStream.generate(() -> 442000000000L + random.nextLong(999999999L)).distinct()
					.limit(count).sorted();
			CompletableFuture<IFile> written = CompletableFuture.supplyAsync(() -> write(engagement, scattered));
			WindowEvents.until("it is written", written::isDone);
			expand(name + "/large");
			String numbers = name + "/large/Phone numbers (%,d)".formatted(count);
			expand(numbers);
			WindowEvents.until("the numbers are sorted", () -> firstBelow(numbers).contains("("));
			step.accept("opening", heartbeat);
			for (String typed = "020 7946"; !typed.isEmpty(); typed = typed.substring(0, typed.length() - 1)) {
				explorer.page().filter().setText(typed);
				WindowEvents.until("the filter is applied", () -> !explorer.filter().isPending());
			}
			explorer.page().filter().setText("");
			until(numbers);
			step.accept("filtering", heartbeat);
			change(engagement, engagement.open(written.resultNow()), name + "/large/Phone numbers (%,d)", count);
			step.accept("changing", heartbeat);
		}
	}

	private void change(TestEngagement engagement, ModelFile tenant, String numbers, int count) {
		PhoneNumber number = ((Tenant) tenant.root()).getPhoneNumbers().get(count / 2);
		var model = engagement.engagementFiles().model();
		model.perform("City", SetCommand.create(model.editingDomain(), number, Literals.PHONE_NUMBER__CITY, "X"));
		model.perform("Remove", RemoveCommand.create(model.editingDomain(), tenant.root(),
				Literals.TENANT__PHONE_NUMBERS, number));
		until(numbers.formatted(count - 1));
		model.undo(tenant);
		model.undo(tenant);
		until(numbers.formatted(count));
	}

	/** The test is on the thread of the window: what takes long is done on another. */
	private static IFile write(TestEngagement engagement, LongStream numbers) {
		try {
			return engagement.tenant("large", numbers);
		} catch (CoreException e) {
			throw new CompletionException(e);
		}
	}

	private void report(TestReporter reporter, String what, Heartbeat heartbeat) {
		WindowEvents.until("the last beat is answered", heartbeat.nextAnswer());
		Duration pause = heartbeat.longestPause();
		Duration work = heartbeat.longestWork();
		List<String> reasons = heartbeat.reasons();
		String figures = "pause %d ms, of which %d ms work".formatted(pause.toMillis(), work.toMillis());
		reporter.publishEntry("100,000 numbers, " + what, figures);
		if (work.compareTo(LIMIT) > 0 || pause.compareTo(LIMIT_UNDER_LOAD) > 0) {
			late.add(what + ": " + figures + "\n" + String.join("\n", reasons));
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
