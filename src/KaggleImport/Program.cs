using System.CommandLine;
using ShoeData;

return await CommandHost.RunAsync(new RootCommand("KaggleImport"), args);
