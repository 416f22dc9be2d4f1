package org.portwright.ui.internal.counts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.model.PortOrder;
import org.portwright.model.copies.OrderCopy;
import org.portwright.model.copies.OrderMirror;
import org.portwright.model.copies.TenantCopy;
import org.portwright.model.copies.TenantMirror;
import org.portwright.model.paths.Blank;
import org.portwright.numbering.uk.NumberTextReader;
import org.portwright.numbering.uk.UkNumberPlan;
import org.portwright.porting.profiles.RuleProfiles;
import org.portwright.workbench.testing.WatchedCalls;
import org.portwright.workspace.storage.ModelFiles;
import org.portwright.workspace.storage.ModelResource;
import org.portwright.workspace.storage.ModelResourceSet;

@Tag("all")
@SuppressWarnings("nls")
class WatchedCallsTest {

	/** Each counter counts, and all that is to be counted is there, so that nothing means nothing. */
	@Test
	void whatIsDoneHereIsCounted(@TempDir Path folder) throws Exception {
		Path profile = Files.writeString(folder.resolve("own.json"), "{\"basedOn\": \"uk-teams\"}");
		PortOrder order = Blank.order();
		Path file = folder.resolve("london.porting");
		var set = new ModelResourceSet();
		ModelResource resource = ModelFiles.headless().create(set, file, Blank.order());
		ModelFiles.headless().save(resource);
		for (String loaded : List.of("table.Arrangement", "internal.explorer.FilterSnapshot",
				"internal.explorer.NumberOrder")) {
			Class.forName("org.portwright.ui." + loaded);
		}
		Map<String, List<Throwable>> calls = WatchedCalls.of(() -> {
			UkNumberPlan.of(List.of("0999")).prepare();
			RuleProfiles.read(profile);
			OrderCopy.alone(order);
			OrderMirror.of(order).take().copy();
			TenantCopy.withoutNumbers(TenantMirror.of(Blank.tenant()).take().copy());
			ModelFiles.headless().read(file);
			ModelFiles.headless().prepare(resource);
			NumberTextReader.read("020 7946 0000", RuleProfiles.usual().numberPlan());
		});
		assertEquals(Set.of("number plan", "profile", "whole copy", "parse", "whole file", "whole text", "I/O"),
				calls.keySet(),
				() -> WatchedCalls.told(calls));
		assertEquals(List.of(), WatchedCalls.uncounted());
	}

	/** What the tests do, and who reads classes and icons, is not what the window does. */
	@Test
	void whatNobodyAsksForIsNotCounted(@TempDir Path folder) throws Exception {
		assertEquals(Map.of(), WatchedCalls.of(() -> {
			assertTrue(Files.exists(folder));
			PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJ_ELEMENT);
		}));
	}
}
