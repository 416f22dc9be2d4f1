package org.portwright.ui.internal.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.portwright.workbench.testing.EmptyWorkspace;

class ProjectsOfOthersTest {

	@Test
	void areNotListedWhateverTheirFilesAreCalled() throws Exception {
		IProject flats = EmptyWorkspace.foreign("A block of flats", "flat.tenant", "Ada of flat 7").getProject();
		try (var shown = new ShownTree()) {
			// What comes later than theirs is there.
			shown.engagement.tenant("contoso", LongStream.empty());
			shown.until("Contoso moves/contoso");
			assertEquals(List.of(shown.engagement.project().getName()),
					Stream.of(shown.tree().getItems()).map(TreeItem::getText).toList());
		} finally {
			flats.delete(true, true, null);
		}
	}
}
