package org.portwright.workspace.resources.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.workspace.ModelEvent;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.resources.Workspace;

/** What a save replaces is kept. */
@SuppressWarnings("nls")
class LocalHistoryTest {

	@RegisterExtension
	final Workspace it = new Workspace();

	@Test
	void aFileTooLargeForTheLocalHistoryIsKeptBesideIt() throws Exception {
		IProject contoso = it.engagement("Contoso");
		Tenant large = Blank.tenant();
		large.setName("x".repeat((int) it.workspace.getDescription().getMaxFileStateSize()));
		IFile file = Workspace.write(contoso.getFile("large.tenant"), large);
		String before = Workspace.text(file);
		ModelFile tenant = it.open(file);
		it.rename(tenant, "small");
		it.save(tenant);
		it.settle();
		assertEquals(0, file.getHistory(Workspace.MONITOR).length);
		assertEquals(before, Workspace.text(contoso.getFile(".large.tenant~")));
	}

	@Test
	void aSaveKeepsTheVersionBeforeAndIsNoChangeFromOutside() throws Exception {
		IFile file = it.tenant(it.engagement("Contoso"), "contoso");
		ModelFile tenant = it.open(file);
		String before = Workspace.text(file);
		List<ModelEvent> events = new ArrayList<>();
		it.rename(tenant, "Fabrikam");
		it.model().addListener(events::addAll);
		it.save(tenant);
		it.settle();
		assertEquals(List.of(new ModelEvent.Saved(tenant)), events);
		assertTrue(file.isSynchronized(IResource.DEPTH_ZERO));
		assertEquals(1, file.getHistory(Workspace.MONITOR).length);
		try (var content = file.getHistory(Workspace.MONITOR)[0].getContents()) {
			assertEquals(before, new String(content.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
		}
		assertEquals(List.of("contoso.tenant"), Stream.of(file.getParent().members()).map(IResource::getName)
				.filter(name -> name.contains("contoso")).toList());
	}
}
