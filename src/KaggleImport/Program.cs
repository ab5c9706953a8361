using ShoeData;
using ShoeData.KaggleImport;

return await CommandHost.RunAsync(KaggleImportCommands.Create(), args);
