using ShoeData;
using ShoeData.Curation;

return await CommandHost.RunAsync(CurationCommands.Create(), args);
