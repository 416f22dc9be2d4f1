package org.portwright.app.internal;

import org.eclipse.ui.internal.WorkbenchMessages;
import org.eclipse.ui.internal.wizards.datatransfer.DataTransferMessages;
import org.portwright.app.internal.texts.Messages;

/**
 * Calls in our words what the platform calls projects and resources. Its texts are fields of its own that nobody but it
 * is meant to fill, and there is no other way into these dialogs; it is done in this application alone, where nobody
 * knows what a resource is.
 */
@SuppressWarnings("restriction")
final class PlatformWords {

	private PlatformWords() {
	}

	/** From now on they are called so. */
	static void replace() {
		WorkbenchMessages.Save_Resource = Messages.PlatformWords_save;
		WorkbenchMessages.EditorManager_saveResourcesTitle = Messages.PlatformWords_save;
		WorkbenchMessages.EditorManager_saveResourcesMessage = Messages.PlatformWords_saveWhich;
		WorkbenchMessages.WorkingSetGroup_EnableWorkingSet_button = Messages.PlatformWords_workingSets;
		WorkbenchMessages.WorkingSetGroup_WorkingSetSelection_message = Messages.PlatformWords_workingSetsWhich;
		DataTransferMessages.WizardProjectsImportPage_ImportProjectsTitle = Messages.PlatformWords_import;
		DataTransferMessages.WizardProjectsImportPage_ImportProjectsDescription = Messages.PlatformWords_importDescription;
		DataTransferMessages.WizardProjectsImportPage_RootSelectTitle = Messages.PlatformWords_importFolder;
		DataTransferMessages.WizardProjectsImportPage_ArchiveSelectTitle = Messages.PlatformWords_importArchive;
		DataTransferMessages.WizardProjectsImportPage_SelectDialogTitle = Messages.PlatformWords_importFolderDialog;
		DataTransferMessages.WizardProjectsImportPage_SelectArchiveDialogTitle = Messages.PlatformWords_importArchiveDialog;
		DataTransferMessages.WizardProjectsImportPage_ProjectsListTitle = Messages.PlatformWords_importList;
		DataTransferMessages.WizardProjectsImportPage_SearchingMessage = Messages.PlatformWords_importSearching;
		DataTransferMessages.WizardProjectsImportPage_CreateProjectsTask = Messages.PlatformWords_importTask;
		DataTransferMessages.WizardProjectsImportPage_SearchForNestedProjects = Messages.PlatformWords_importNested;
		DataTransferMessages.WizardProjectsImportPage_CopyProjectsIntoWorkspace = Messages.PlatformWords_importCopy;
		DataTransferMessages.WizardProjectsImportPage_hideExistingProjects = Messages.PlatformWords_importHide;
		DataTransferMessages.WizardProjectsImportPage_closeProjectsAfterImport = Messages.PlatformWords_importClose;
		DataTransferMessages.WizardProjectsImportPage_noProjectsToImport = Messages.PlatformWords_importNone;
		DataTransferMessages.WizardProjectsImportPage_projectsInWorkspace = Messages.PlatformWords_importThere;
		DataTransferMessages.WizardProjectsImportPage_projectsInvalid = Messages.PlatformWords_importInvalid;
		DataTransferMessages.WizardProjectsImportPage_projectsInWorkspaceAndInvalid = Messages.PlatformWords_importThereOrInvalid;
	}
}
