package org.portwright.ui.internal.counts;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.places.EngagementProjects;

/** An engagement of 200 orders, one of them with 10,000 numbers. */
@SuppressWarnings("nls")
final class LargeEngagement implements AutoCloseable {

	private static final int ORDERS = 200;
	private static final int NUMBERS = 10_000;

	private final IProject project;

	LargeEngagement() throws CoreException {
		project = ResourcesPlugin.getWorkspace().getRoot().getProject("Contoso at large");
		IProjectDescription description = ResourcesPlugin.getWorkspace().newProjectDescription(project.getName());
		description.setNatureIds(new String[] { EngagementProjects.NATURE });
		project.create(description, null);
		project.open(null);
		ResourcesPlugin.getWorkspace().run(monitor -> {
			write("contoso.tenant", """
					<?xml version="1.0" encoding="UTF-8"?>
					<portwright:Tenant xmlns:portwright="https://portwright.org/model/1" id="tenant-1" format="1.0"
					    name="Contoso" organisationId="5d3f2b8e-7c41-4f6a-9b0d-2e8c1a6f4b73">
					  <domains id="contoso.onmicrosoft.com" initial="true"/>
					</portwright:Tenant>
					""");
			for (int i = 1; i < ORDERS; i++) {
				write("order%03d.porting".formatted(i), order(i, 5));
			}
			write("large.porting", order(0, NUMBERS));
		}, null);
	}

	/** Numbers that Ofcom reserves, again and again where there are more. */
	private static String order(int number, int count) {
		var text = new StringBuilder("""
				<?xml version="1.0" encoding="UTF-8"?>
				<portwright:PortOrder xmlns:portwright="https://portwright.org/model/1" id="order-%d" format="1.0"
				    name="Order %d">
				  <tenant href="contoso.tenant#tenant-1"/>
				  <loa id="loa" subscriberName="Contoso" accountNumber="FV7741" billingNumber="+442079460000">
				    <serviceAddress id="address" building="1" street="High Street" town="Leeds" postcode="LS1 1UR"/>
				  </loa>
				  <sites id="site-1" name="Leeds"/>
				""".formatted(number, number));
		for (int i = 0; i < count; i++) {
			text.append("  <numbers id=\"n%d\" first=\"+44%s%03d\" usage=\"user\" site=\"site-1\"/>%n".formatted(i,
					i / 1000 % 2 == 0 ? "2079460" : "1614960", i % 1000));
		}
		return text.append("</portwright:PortOrder>\n").toString();
	}

	private void write(String name, String content) throws CoreException {
		project.getFile(name).create(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), true, null);
	}

	IProject project() {
		return project;
	}

	IFile large() {
		return project.getFile("large.porting");
	}

	IFile small(int number) {
		return project.getFile("order%03d.porting".formatted(number));
	}

	@Override
	public void close() throws CoreException {
		var files = PlatformUI.getWorkbench().getService(EngagementFiles.class);
		PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().closeAllEditors(false);
		WindowEvents.until("the jobs are done", () -> Job.getJobManager().isIdle());
		files.opened(large()).ifPresent(files.model()::close);
		project.delete(true, true, null);
		WindowEvents.until("its files are closed", () -> files.model().files().stream()
				.noneMatch(file -> file.path().startsWith(project.getWorkspace().getRoot().getLocation().toPath()
						.resolve(project.getName()))));
	}
}
