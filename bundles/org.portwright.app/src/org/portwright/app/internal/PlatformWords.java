package org.portwright.app.internal;

import org.eclipse.ui.internal.WorkbenchMessages;
import org.eclipse.ui.internal.wizards.datatransfer.DataTransferMessages;

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
		WorkbenchMessages.Save_Resource = Messages.wordsSave;
		WorkbenchMessages.EditorManager_saveResourcesTitle = Messages.wordsSave;
		WorkbenchMessages.EditorManager_saveResourcesMessage = Messages.wordsSaveWhich;
		WorkbenchMessages.WorkingSetGroup_EnableWorkingSet_button = Messages.wordsWorkingSets;
		WorkbenchMessages.WorkingSetGroup_WorkingSetSelection_message = Messages.wordsWorkingSetsWhich;
		DataTransferMessages.WizardProjectsImportPage_ImportProjectsTitle = Messages.wordsImport;
		DataTransferMessages.WizardProjectsImportPage_ImportProjectsDescription = Messages.wordsImportDescription;
		DataTransferMessages.WizardProjectsImportPage_RootSelectTitle = Messages.wordsImportFolder;
		DataTransferMessages.WizardProjectsImportPage_ArchiveSelectTitle = Messages.wordsImportArchive;
		DataTransferMessages.WizardProjectsImportPage_SelectDialogTitle = Messages.wordsImportFolderDialog;
		DataTransferMessages.WizardProjectsImportPage_SelectArchiveDialogTitle = Messages.wordsImportArchiveDialog;
		DataTransferMessages.WizardProjectsImportPage_ProjectsListTitle = Messages.wordsImportList;
		DataTransferMessages.WizardProjectsImportPage_SearchingMessage = Messages.wordsImportSearching;
		DataTransferMessages.WizardProjectsImportPage_CreateProjectsTask = Messages.wordsImportTask;
		DataTransferMessages.WizardProjectsImportPage_SearchForNestedProjects = Messages.wordsImportNested;
		DataTransferMessages.WizardProjectsImportPage_CopyProjectsIntoWorkspace = Messages.wordsImportCopy;
		DataTransferMessages.WizardProjectsImportPage_hideExistingProjects = Messages.wordsImportHide;
		DataTransferMessages.WizardProjectsImportPage_closeProjectsAfterImport = Messages.wordsImportClose;
		DataTransferMessages.WizardProjectsImportPage_noProjectsToImport = Messages.wordsImportNone;
		DataTransferMessages.WizardProjectsImportPage_projectsInWorkspace = Messages.wordsImportThere;
		DataTransferMessages.WizardProjectsImportPage_projectsInvalid = Messages.wordsImportInvalid;
		DataTransferMessages.WizardProjectsImportPage_projectsInWorkspaceAndInvalid = Messages.wordsImportThereOrInvalid;
	}
}
